import type { Confusion } from './confusion.js';
import { ratio } from './ratio.js';

/**
 * Harmonic mean of precision and recall, 0 to 1: 2·TP / (2·TP + FP + FN); null when label 1 is
 * neither there nor predicted.
 */
export function f1({ truePositive, falsePositive, falseNegative }: Confusion): number | null {
  return ratio(2 * truePositive, 2 * truePositive + falsePositive + falseNegative);
}
