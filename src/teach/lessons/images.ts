import { sigmoid } from '../../classify/index.js';
import { highest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { className, logOdds, score, share, verbatim, whole } from '../quantity.js';
import { printedColumn } from '../printed.js';
import { sources } from '../sources.js';

/** Label order of folders named after the animals, where no picture model says otherwise. */
const FOLDERS = ['dog', 'cat'].toSorted();

/** An output as a picture model might print it. */
const OUTPUT = 0.0817;

/** An example worked by hand: what four parts of a picture give to the logit, and the bias. */
const [PARTS, BIAS] = [[2.6, 0.9, -0.4, -0.1], 0.2];

/** Reading an image classifier by the same rules. */
export const images: LessonMaker = (bench) => {
  const labels = bench.pictureLabels ?? { label0: FOLDERS[0] ?? '', label1: FOLDERS[1] ?? '' };
  const mean = PARTS.reduce((sum, part) => sum + part, 0) / PARTS.length;
  const logit = mean + BIAS;
  return {
    values: {
      animal0: className(labels.label0),
      animal1: className(labels.label1),
      column: verbatim(printedColumn([OUTPUT])),
      low: score(OUTPUT),
      lowShare: share(OUTPUT),
      lowRest: share(1 - OUTPUT),
      parts: whole(PARTS.length),
      ...Object.fromEntries(PARTS.map((part, at) => [`part${at}`, logOdds(part / PARTS.length)])),
      mean: logOdds(mean),
      bias: logOdds(BIAS),
      logit: logOdds(logit),
      score: score(sigmoid(logit)),
      scoreShare: share(sigmoid(logit)),
    },
    pictures: [
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: OUTPUT, tone: 'label1' },
          { value: 1 - OUTPUT, tone: 'label0' },
        ],
      },
      {
        kind: 'bars',
        write: 'logOdds',
        bars: [
          ...PARTS.map((part) => ({
            value: part / PARTS.length,
            tone: part >= 0 ? ('label1' as const) : ('label0' as const),
          })),
          { value: BIAS, tone: 'soft' },
          { value: logit, tone: 'mark' },
        ],
      },
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: sigmoid(logit), tone: 'label1' },
          { value: 1 - sigmoid(logit), tone: 'label0' },
        ],
      },
    ],
    trial: highest(bench),
    correct: 2,
    sources: [sources.transferLearning, sources.zhou, sources.kerasImageLoading],
  };
};
