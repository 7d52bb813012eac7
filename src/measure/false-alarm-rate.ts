import type { Confusion } from './confusion.js';
import { ratio } from './ratio.js';

/**
 * Share of the true label 0 that was predicted as label 1, 0 to 1; null when there is none.
 * Also called false positive rate.
 */
export function falseAlarmRate({ falsePositive, trueNegative }: Confusion): number | null {
  return ratio(falsePositive, falsePositive + trueNegative);
}
