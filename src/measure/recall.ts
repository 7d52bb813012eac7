import type { Confusion } from './confusion.js';
import { ratio } from './ratio.js';

/** Share of the true label 1 that was predicted as such, 0 to 1; null when there is none. */
export function recall({ truePositive, falseNegative }: Confusion): number | null {
  return ratio(truePositive, truePositive + falseNegative);
}
