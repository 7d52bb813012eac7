import type { Confusion } from './confusion.js';
import { ratio } from './ratio.js';

/** Share of the predicted label 1 that truly is label 1, 0 to 1; null when none was predicted. */
export function precision({ truePositive, falsePositive }: Confusion): number | null {
  return ratio(truePositive, truePositive + falsePositive);
}
