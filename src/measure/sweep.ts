import type { Scored } from './scored.js';

/** What a threshold catches: everything with score >= threshold is predicted as label 1. */
export interface Step {
  /** A score that occurs, or Infinity for the first step, which predicts no label 1. */
  readonly threshold: number;
  readonly truePositive: number;
  readonly falsePositive: number;
}

/** All thresholds that make a difference, from the strictest to the laxest. */
export interface Sweep {
  readonly steps: readonly Step[];
  /** Number of rows with label 1. */
  readonly positives: number;
  /** Number of rows with label 0. */
  readonly negatives: number;
}

function inDescendingOrder(rows: readonly Scored[]): readonly Scored[] {
  let [sorted, last] = [true, Infinity];
  for (const { score } of rows) {
    if (!Number.isFinite(score)) throw new RangeError(`a score must be finite, not ${score}`);
    if (score > last) sorted = false;
    last = score;
  }
  return sorted ? rows : rows.toSorted((a, b) => b.score - a.score);
}

/**
 * Moves the threshold over every distinct score. Rows with equal scores move together, so that
 * no order among ties is made up.
 * @throws RangeError when a score is not a finite number.
 */
export function sweep(rows: readonly Scored[]): Sweep {
  const descending = inDescendingOrder(rows);
  const steps: Step[] = [{ threshold: Infinity, truePositive: 0, falsePositive: 0 }];
  let [positives, negatives] = [0, 0];
  descending.forEach(({ score, label }, at) => {
    if (label === 1) positives += 1;
    else negatives += 1;
    if (descending[at + 1]?.score === score) return;
    steps.push({ threshold: score, truePositive: positives, falsePositive: negatives });
  });
  return { steps, positives, negatives };
}
