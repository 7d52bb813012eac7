import { equalWidthEdges, reliabilityBins } from './reliability.js';
import type { Scored } from './scored.js';

/** How many rows of each true label score from `from` (included) to `to`. */
export interface HistogramBin {
  readonly from: number;
  /** Excluded but for the last bin. */
  readonly to: number;
  readonly label0: number;
  readonly label1: number;
}

/**
 * Counts both classes by score, in 20 bins of equal width unless told otherwise.
 * @throws RangeError when a score lies outside the edges or is not a number.
 */
export function scoreHistogramBins(
  rows: readonly Scored[],
  edges: readonly number[] = equalWidthEdges(20),
): readonly HistogramBin[] {
  return reliabilityBins(rows, edges).map(({ from, to, count, positives }) => ({
    from,
    to,
    label0: count - positives,
    label1: positives,
  }));
}
