import { accuracy, confusion } from '../../measure/index.js';
import { largestTestSet } from '../card-figures.js';
import { hardest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { setName, share, threshold, whole } from '../quantity.js';
import { sources } from '../sources.js';

/** Accuracy and its traps. */
export const accuracyLesson: LessonMaker = (bench) => {
  const { samples, card } = bench;
  const test = largestTestSet(card);
  const never = 1 - test.positives / test.rows;
  const exact = samples.filter(({ score, label }) => Math.fround(score) === label).length;
  const thresholded = accuracy(confusion(samples, 0.5)) ?? 0;
  return {
    values: {
      set: setName(test.set),
      rows: whole(test.rows),
      positives: whole(test.positives),
      negatives: whole(test.rows - test.positives),
      testThreshold: threshold(test.threshold),
      accuracy: share(test.accuracy),
      never: share(never),
      neverRecall: share(0),
      recall: share(test.recall),
      falseAlarms: share(test.falseAlarms),
      missed: whole(test.cells.falseNegative),
      alarms: whole(test.cells.falsePositive),
      exact: whole(exact),
      exactShare: share(exact / samples.length),
      thresholded: share(thresholded),
      thresholdedCount: whole(Math.round(thresholded * samples.length)),
    },
    pictures: [
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: never, tone: 'soft' },
          { value: 0, tone: 'soft' },
          { value: test.accuracy, tone: 'plain' },
          { value: test.recall, tone: 'plain' },
        ],
      },
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: exact / samples.length, tone: 'soft' },
          { value: thresholded, tone: 'plain' },
        ],
      },
      { kind: 'confusion', cells: test.cells },
    ],
    trial: hardest(bench),
    correct: 1,
    sources: [sources.kerasAccuracy, sources.accuracyPrecisionRecall, sources.imbalancedData],
  };
};
