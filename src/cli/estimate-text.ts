import type { Estimate } from '../measure/index.js';
import type { Words } from '../wording/words.js';

/** What stands where a measure is not defined. */
export const NOT_DEFINED = '–';

/** A measure with its interval, four decimals each. */
export function estimateText(estimate: Estimate | null, { numbers }: Words): string {
  if (estimate === null) return NOT_DEFINED;
  const { value, low, high } = estimate;
  const text = (figure: number): string => numbers.fixed(figure, 4);
  return `${text(value)} (${text(low)}–${text(high)})`;
}

/** A count with its interval. */
export function countText({ value, low, high }: Estimate, { numbers }: Words): string {
  return `${numbers.whole(value)} (${numbers.whole(low)}–${numbers.whole(high)})`;
}
