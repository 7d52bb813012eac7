import { mean } from 'd3-array';
import { sigmoid } from '../../src/classify/network.js';
import type { Scored } from './platt.js';

/** Edges of the reliability table: fine at both ends, where most scores lie. */
const EDGES = [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** One bin of the table: scores from `from` to below `to`, the last one with 1. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly spam: number;
  /** Mean of the scores in it; null for an empty bin. */
  readonly meanScore: number | null;
}

/** Counts scored rows, and the label 1 rows among them, bin by bin. */
export function reliabilityOf(scored: readonly Scored[]): Bin[] {
  return EDGES.slice(0, -1).map((from, index) => {
    const to = EDGES[index + 1] ?? 1;
    const inside = scored
      .map(({ logit, label }) => ({ score: sigmoid(logit), label }))
      .filter(({ score }) => score >= from && (score < to || (to === 1 && score === 1)));
    return {
      from,
      to,
      count: inside.length,
      spam: inside.filter(({ label }) => label === 1).length,
      meanScore: mean(inside.map(({ score }) => score)) ?? null,
    };
  });
}
