import { equalWidthEdges, reliabilityBins } from './reliability.js';
import type { Scored } from './scored.js';
import type { Sweep } from './sweep.js';

/** Hundredths and twentieths that mean the same number may differ in the last digit. */
const TOLERANCE = 1e-9;

const NOTHING = { truePositive: 0, falsePositive: 0 };

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

/**
 * The same counts from a sweep, for where the scores themselves were not kept. Exact when every
 * edge is one of its thresholds, as the hundredths of a model card's sweep are.
 */
export function sweepHistogramBins(
  { steps }: Pick<Sweep, 'steps'>,
  edges: readonly number[] = equalWidthEdges(20),
): readonly HistogramBin[] {
  const atLeast = (edge: number) =>
    steps.findLast(({ threshold }) => threshold >= edge - TOLERANCE) ?? NOTHING;
  return edges.slice(1).map((to, at) => {
    const from = edges[at] ?? 0;
    const [low, high] = [atLeast(from), at === edges.length - 2 ? NOTHING : atLeast(to)];
    return {
      from,
      to,
      label0: low.falsePositive - high.falsePositive,
      label1: low.truePositive - high.truePositive,
    };
  });
}
