import type { ModelCard } from '../classify/card.js';

/** How messages with a score like this one turned out on the held-out set. */
export interface Evidence {
  /** Scores from `from` (included) to `to` (excluded, but for 1). */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** How many of them have label 1. */
  readonly positives: number;
  /** Too few messages to read a share from. */
  readonly thin: boolean;
  readonly set: string;
  readonly date: string;
  /** Index of the bin in the card's reliability table. */
  readonly bin: number;
}

/** Bins with fewer messages are thin: 15 of 30 are as likely to come from a true share of 33 % as of 67 %. */
export const THIN_BELOW = 30;

/** Looks a score up in a card's reliability table; null when no bin holds it. */
export function evidenceOf(
  score: number,
  { bins, set, date }: Pick<ModelCard['calibration'], 'bins' | 'set' | 'date'>,
): Evidence | null {
  const bin = bins.findIndex(({ from, to }) => score >= from && (score < to || to === 1));
  const found = bins[bin];
  if (!found) return null;
  const { from, to, count, spam: positives } = found;
  return { from, to, count, positives, thin: count < THIN_BELOW, set, date, bin };
}
