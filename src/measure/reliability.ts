import { bisectRight, quantileSorted } from 'd3-array';
import type { Scored } from './scored.js';

/** Predictions of similar score, and how often label 1 was true among them. */
export interface ReliabilityBin {
  /** Lower edge of the scores, included. */
  readonly from: number;
  /** Upper edge of the scores, excluded but for the last bin. */
  readonly to: number;
  readonly count: number;
  /** How many of them have label 1. */
  readonly positives: number;
  /** Mean score, 0 to 1; null for an empty bin. */
  readonly meanScore: number | null;
  /** Share of label 1, 0 to 1; null for an empty bin. */
  readonly share: number | null;
}

/** Edges of bins of equal width from 0 to 1: 0, 1/n, … 1. */
export function equalWidthEdges(bins = 15): readonly number[] {
  return Array.from({ length: bins + 1 }, (_, at) => at / bins);
}

/**
 * Edges of bins that hold about equally many of these scores, from 0 to 1; fewer bins than asked
 * for where many scores are equal.
 */
export function equalMassEdges(scores: readonly number[], bins = 15): readonly number[] {
  const sorted = scores.toSorted((a, b) => a - b);
  const inner = Array.from(
    { length: bins - 1 },
    (_, at) => quantileSorted(sorted, (at + 1) / bins) ?? 0,
  );
  return [...new Set([0, ...inner, 1])];
}

/**
 * Sorts predictions into bins of score. `edges` rise from 0 to 1.
 * @throws RangeError when a score lies outside the edges or is not a number.
 */
export function reliabilityBins(
  rows: readonly Scored[],
  edges: readonly number[] = equalWidthEdges(),
): readonly ReliabilityBin[] {
  const bins = edges.slice(1).map((to, at) => ({
    from: edges[at] ?? 0,
    to,
    count: 0,
    positives: 0,
    sum: 0,
  }));
  for (const { score, label } of rows) {
    const bin = bins[score === edges.at(-1) ? bins.length - 1 : bisectRight(edges, score) - 1];
    if (!bin) throw new RangeError(`a score must lie between 0 and 1, not at ${score}`);
    bin.count += 1;
    bin.positives += label;
    bin.sum += score;
  }
  return bins.map(({ from, to, count, positives, sum }) => ({
    from,
    to,
    count,
    positives,
    meanScore: count === 0 ? null : sum / count,
    share: count === 0 ? null : positives / count,
  }));
}
