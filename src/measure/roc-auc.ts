import type { Sweep } from './sweep.js';

/**
 * Area under the ROC curve, 0 to 1: the chance that a random label 1 scores above a random
 * label 0, where a tie counts half. Null when a class has no rows.
 */
export function rocAuc({ steps, positives, negatives }: Sweep): number | null {
  if (positives === 0 || negatives === 0) return null;
  let [area, truePositive, falsePositive] = [0, 0, 0];
  for (const step of steps) {
    area += ((step.falsePositive - falsePositive) * (step.truePositive + truePositive)) / 2;
    ({ truePositive, falsePositive } = step);
  }
  return area / (positives * negatives);
}
