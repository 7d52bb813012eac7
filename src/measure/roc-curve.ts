import type { Sweep } from './sweep.js';

/** One point of a receiver operating characteristic. */
export interface RocPoint {
  /** Predicts label 1 when score >= threshold; Infinity for the point that predicts none. */
  readonly threshold: number;
  /** Share of label 0 predicted as label 1, 0 to 1. */
  readonly falseAlarmRate: number;
  /** Share of label 1 predicted as label 1, 0 to 1. */
  readonly recall: number;
}

/** From (0, 0) to (1, 1), strictest threshold first; empty when a class has no rows. */
export function rocCurve({ steps, positives, negatives }: Sweep): readonly RocPoint[] {
  if (positives === 0 || negatives === 0) return [];
  return steps.map(({ threshold, truePositive, falsePositive }) => ({
    threshold,
    falseAlarmRate: falsePositive / negatives,
    recall: truePositive / positives,
  }));
}
