import { confusion, type Confusion, precision, recall } from '../../measure/index.js';
import { hardest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { shareIfAny, threshold, type Values, whole } from '../quantity.js';
import { roundAbove, roundBelow } from '../round-thresholds.js';
import { sources } from '../sources.js';

/** A threshold that catches every sample of label 1, and one that misses at least the hardest. */
function tradingThresholds(hardestScore: number): readonly [number, number] {
  return [Math.min(0.1, roundBelow(hardestScore)), Math.max(0.9, roundAbove(hardestScore))];
}

function cellValues(suffix: string, cells: Confusion): Values {
  return {
    [`caught${suffix}`]: whole(cells.truePositive),
    [`missed${suffix}`]: whole(cells.falseNegative),
    [`alarms${suffix}`]: whole(cells.falsePositive),
    [`passed${suffix}`]: whole(cells.trueNegative),
    [`flagged${suffix}`]: whole(cells.truePositive + cells.falsePositive),
    [`precision${suffix}`]: shareIfAny(precision(cells)),
    [`recall${suffix}`]: shareIfAny(recall(cells)),
  };
}

/** Precision, recall and the confusion matrix. */
export const precisionRecall: LessonMaker = (bench) => {
  const { samples, policy } = bench;
  const cells = confusion(samples, policy.threshold);
  const trial = hardest(bench);
  const [lowAt, highAt] = tradingThresholds(trial.score);
  const [low, high] = [confusion(samples, lowAt), confusion(samples, highAt)];
  return {
    values: {
      ...cellValues('', cells),
      ...cellValues('Low', low),
      ...cellValues('High', high),
      low: threshold(lowAt),
      high: threshold(highAt),
      positives: whole(cells.truePositive + cells.falseNegative),
    },
    pictures: [
      { kind: 'confusion', cells },
      { kind: 'samples', samples, threshold: policy.threshold },
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: precision(low) ?? 0, tone: 'mark' },
          { value: recall(low) ?? 0, tone: 'plain' },
          { value: precision(high) ?? 0, tone: 'mark' },
          { value: recall(high) ?? 0, tone: 'plain' },
        ],
      },
    ],
    trial,
    correct: 2,
    sources: [sources.precisionRecall, sources.accuracyPrecisionRecall, sources.saito],
  };
};
