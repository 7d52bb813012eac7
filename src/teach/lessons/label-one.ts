import { score, share, verbatim } from '../quantity.js';
import { curve } from '../curve.js';
import { highest, lowest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { sources } from '../sources.js';

/** Folders as somebody might name them; a loader sorts them. */
const OTHER_FOLDERS = ['valid', 'spam'].toSorted();

/** Which class is label 1. */
export const labelOne: LessonMaker = (bench) => {
  const { labels } = bench;
  const [high, low] = [highest(bench), lowest(bench)];
  const folders = [labels.label1, labels.label0].toSorted();
  const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');
  return {
    values: {
      highText: verbatim(high.text),
      lowText: verbatim(low.text),
      high: score(high.score),
      highShare: share(high.score),
      highRest: share(1 - high.score),
      low: score(low.score),
      folders: verbatim(quoted(folders)),
      folder0: verbatim(folders[0] ?? ''),
      folder1: verbatim(folders[1] ?? ''),
      otherFolders: verbatim(quoted(OTHER_FOLDERS)),
      other0: verbatim(OTHER_FOLDERS[0] ?? ''),
      other1: verbatim(OTHER_FOLDERS[1] ?? ''),
      cat: verbatim('cat'),
      dog: verbatim('dog'),
    },
    pictures: [
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: high.score, tone: 'label1' },
          { value: 1 - high.score, tone: 'label0' },
        ],
      },
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: high.score, tone: 'label1' },
          { value: 1 - high.score, tone: 'mark' },
        ],
      },
      curve(bench, high, low),
    ],
    trial: high,
    correct: 2,
    sources: [sources.kerasImageLoading, sources.labelEncoder],
  };
};
