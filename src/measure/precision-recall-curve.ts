import type { Sweep } from './sweep.js';

/** One point of a precision-recall curve. */
export interface PrecisionRecallPoint {
  /** Predicts label 1 when score >= threshold. */
  readonly threshold: number;
  /** Share of the predicted label 1 that truly is label 1, 0 to 1. */
  readonly precision: number;
  /** Share of the true label 1 that was predicted, 0 to 1. */
  readonly recall: number;
}

/** Strictest threshold that predicts anything first, recall rising; empty without label 1. */
export function precisionRecallCurve({ steps, positives }: Sweep): readonly PrecisionRecallPoint[] {
  if (positives === 0) return [];
  return steps.slice(1).map(({ threshold, truePositive, falsePositive }) => ({
    threshold,
    precision: truePositive / (truePositive + falsePositive),
    recall: truePositive / positives,
  }));
}
