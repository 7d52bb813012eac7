import { mean } from 'd3-array';
import type { Scored } from './scored.js';

/**
 * Brier score: mean squared distance between score and label, 0 (best) to 1; 0.25 for a model
 * that always says 0.5. Null for no rows.
 */
export function brier(rows: readonly Scored[]): number | null {
  return mean(rows, ({ score, label }) => (score - label) ** 2) ?? null;
}
