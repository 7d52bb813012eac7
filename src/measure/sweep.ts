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
  const sorted = rows.every(({ score }, at) => at === 0 || score <= (rows[at - 1]?.score ?? score));
  return sorted ? rows : rows.toSorted((a, b) => b.score - a.score);
}

/**
 * Moves the threshold over every distinct score. Rows with equal scores move together, so that
 * no order among ties is made up.
 * @throws RangeError when a score is not a finite number.
 */
export function sweep(rows: readonly Scored[]): Sweep {
  const broken = rows.find(({ score }) => !Number.isFinite(score));
  if (broken) throw new RangeError(`a score must be finite, not ${broken.score}`);
  const steps: Step[] = [{ threshold: Infinity, truePositive: 0, falsePositive: 0 }];
  let [positives, negatives] = [0, 0];
  const descending = inDescendingOrder(rows);
  for (const [at, { score, label }] of descending.entries()) {
    if (label === 1) positives += 1;
    else negatives += 1;
    if (descending[at + 1]?.score === score) continue;
    steps.push({ threshold: score, truePositive: positives, falsePositive: negatives });
  }
  return { steps, positives, negatives };
}
