import type { Interval } from './interval.js';

/** Standard normal quantile of 97.5 %. */
const Z = 1.959963984540054;

/**
 * 95 % interval of a share, given `hits` among `count`, within 0 to 1; right for small counts and
 * shares near 0 and 1, and 0 to 1 for a count of 0. (Wilson, 1927.)
 */
export function wilsonInterval(hits: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const share = hits / count;
  const shrink = 1 + Z ** 2 / count;
  const middle = (share + Z ** 2 / (2 * count)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
