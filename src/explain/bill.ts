import type { ReceiptItem } from './items.js';
import type { Receipt } from './receipt.js';

/** A receipt shortened to what a reader can take in; it still adds up. */
export interface Bill {
  readonly start: number;
  /** The strongest items that push towards label 1, strongest first. */
  readonly towards1: readonly ReceiptItem[];
  /** The strongest items that push towards label 0, strongest first. */
  readonly towards0: readonly ReceiptItem[];
  /** Invisible characters, when the text has any: the model reads the text without them. */
  readonly unseen: ReceiptItem | null;
  /** All other items: how many, and what they contribute together. */
  readonly rest: { readonly count: number; readonly contribution: number };
  readonly logit: number;
  readonly odds: number;
  readonly score: number;
}

/** Contributions below this many log-odds are named only together. */
const SMALLEST = 0.005;

/**
 * Keeps the strongest items each way and adds up the rest.
 * @param each how many items are kept in either direction
 */
export function billOf({ items, start, logit, odds, score }: Receipt, each = 7): Bill {
  const named = items.filter(({ contribution }) => Math.abs(contribution) >= SMALLEST);
  const towards1 = named.filter(({ contribution }) => contribution > 0).slice(0, each);
  const towards0 = named.filter(({ contribution }) => contribution < 0).slice(0, each);
  const unseen = items.find(({ kind }) => kind === 'invisible') ?? null;
  const shown = [...towards1, ...towards0];
  const sum = shown.reduce((total, { contribution }) => total + contribution, start);
  const count = items.length - shown.length - (unseen ? 1 : 0);
  return {
    start,
    towards1,
    towards0,
    unseen,
    rest: { count, contribution: logit - sum },
    logit,
    odds,
    score,
  };
}
