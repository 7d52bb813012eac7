import type { Confusion } from './confusion.js';
import { ratio } from './ratio.js';

/** Share of all predictions that name the true label, 0 to 1; null for no predictions. */
export function accuracy({
  truePositive,
  falsePositive,
  falseNegative,
  trueNegative,
}: Confusion): number | null {
  return ratio(
    truePositive + trueNegative,
    truePositive + falsePositive + falseNegative + trueNegative,
  );
}
