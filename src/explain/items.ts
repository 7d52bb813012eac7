import type { DenseName } from '../classify/dense.js';
import type { StretchKind } from '../classify/trace.js';
import type { Phrase } from './phrases.js';

/** What a line of a receipt is about. */
export type ItemKind =
  | DenseName
  | 'words'
  | 'link'
  | 'imitation'
  | 'masked-link'
  | 'email'
  | 'code'
  | 'times'
  | 'commands'
  | 'punctuation'
  | 'invisible';

/** One line of a receipt: something in the text and what it gave to the logit. */
export interface ReceiptItem {
  readonly kind: ItemKind;
  /** The user's own characters, or null where the kind alone is the name. */
  readonly text: string | null;
  /** How often it occurs. */
  readonly count: number;
  /** Log-odds of label 1, summed over all its occurrences. */
  readonly contribution: number;
}

const KINDS: Readonly<Record<StretchKind, ItemKind>> = {
  word: 'words',
  emoji: 'words',
  sign: 'punctuation',
  link: 'link',
  suffix: 'link',
  imitation: 'imitation',
  maskedLink: 'masked-link',
  email: 'email',
  user: 'mentions',
  role: 'mentions',
  channel: 'mentions',
  everyone: 'everyone',
  customEmoji: 'custom-emoji',
  code: 'code',
  time: 'times',
  command: 'commands',
};

const SIGNS: ReadonlyMap<string, ItemKind> = new Map([
  ...Array.from('!！', (sign) => [sign, 'exclamations'] as const),
  ...Array.from('?？', (sign) => [sign, 'questions'] as const),
  ...Array.from('$£€₹', (sign) => [sign, 'money'] as const),
]);

/** Kinds whose items quote the text; all others are one line for everything of their kind. */
const QUOTED: ReadonlySet<ItemKind> = new Set([
  'words',
  'link',
  'imitation',
  'masked-link',
  'email',
  'everyone',
  'custom-emoji',
]);

function itemOf({ units, contribution }: Phrase, text: string): ReceiptItem {
  const [first, last] = [units[0], units.at(-1)];
  const own = first && last ? text.slice(first.start, last.end) : '';
  const kind = SIGNS.get(own) ?? KINDS[first?.kind ?? 'sign'];
  return { kind, text: QUOTED.has(kind) ? own : null, count: 1, contribution };
}

function added(one: ReceiptItem | undefined, other: ReceiptItem): ReceiptItem {
  if (!one) return other;
  const contribution = one.contribution + other.contribution;
  return { ...one, count: one.count + other.count, contribution };
}

/** Adds up what is the same: one line for each phrase, link or kind of sign, strongest first. */
export function itemsOf(
  phrases: readonly Phrase[],
  sources: ReadonlyMap<DenseName, number>,
  text: string,
): ReceiptItem[] {
  const lines = new Map<string, ReceiptItem>();
  const add = (item: ReceiptItem): void => {
    const key = `${item.kind}\n${item.text?.toLowerCase() ?? ''}`;
    lines.set(key, added(lines.get(key), item));
  };
  for (const phrase of phrases) add(itemOf(phrase, text));
  for (const [kind, contribution] of sources) add({ kind, text: null, count: 1, contribution });
  return [...lines.values()].sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution));
}
