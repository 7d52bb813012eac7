import { type Candidate, candidatesOf } from './candidates.js';
import type { Receipt } from './receipt.js';

/** A word with what it contributed to the score of the text that it stands in. */
export type Share = Pick<Candidate, 'text' | 'contribution'>;

/** How one text's logit became another's: difference = came − went + rest. */
export interface Changes {
  /** Second logit less first, in log-odds. */
  readonly difference: number;
  /** Words of the second text only, with their contributions there, strongest first. */
  readonly came: readonly Share[];
  /** Words of the first text only, with their contributions there, strongest first. */
  readonly went: readonly Share[];
  /** What is left: words in both texts weigh differently beside others, as do signs and length. */
  readonly rest: number;
}

/** A text with the receipt of its score. */
export interface Accounted {
  readonly text: string;
  readonly receipt: Receipt;
}

function only(here: Accounted, there: Accounted): Share[] {
  const known = new Set(
    candidatesOf(there.receipt.heat, there.text).map(({ text }) => text.toLowerCase()),
  );
  return candidatesOf(here.receipt.heat, here.text)
    .filter(({ text }) => !known.has(text.toLowerCase()))
    .map(({ text, contribution }) => ({ text, contribution }))
    .sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}

function total(shares: readonly Share[]): number {
  return shares.reduce((sum, { contribution }) => sum + contribution, 0);
}

/** Says which words came and went between two texts, and how that makes up the difference in log-odds. */
export function changesBetween(before: Accounted, after: Accounted): Changes {
  const [came, went] = [only(after, before), only(before, after)];
  const difference = after.receipt.logit - before.receipt.logit;
  return { difference, came, went, rest: difference - total(came) + total(went) };
}
