import { mean } from 'd3-array';
import type { Scored } from './scored.js';

/** The closest to 0 and 1 that a score counts as, so that one saturated mistake stays finite. */
const CLOSEST = 1e-15;

/**
 * Binary cross-entropy in nats, 0 (best) upwards; ln 2 ≈ 0.693 for a model that always says 0.5.
 * Null for no rows.
 */
export function logLoss(rows: readonly Scored[]): number | null {
  const loss = ({ score, label }: Scored): number =>
    -Math.log(Math.max(label === 1 ? score : 1 - score, CLOSEST));
  return mean(rows, loss) ?? null;
}
