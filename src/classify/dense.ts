import { MARKS } from './marks.js';
import type { Token } from './tokenise.js';

/** What the dense features are computed from. */
export interface Reading {
  readonly original: string;
  readonly normalised: string;
  readonly tokens: readonly Token[];
}

/** The dense features by name: what is not a word, each roughly between 0 and 1. */
export type DenseName =
  | 'links'
  | 'mentions'
  | 'everyone'
  | 'emoji'
  | 'custom-emoji'
  | 'capitals'
  | 'digits'
  | 'money'
  | 'exclamations'
  | 'questions'
  | 'lines'
  | 'length';

/** The dense features in the order of their ids. */
export const DENSE: readonly DenseName[] = [
  'links',
  'mentions',
  'everyone',
  'emoji',
  'custom-emoji',
  'capitals',
  'digits',
  'money',
  'exclamations',
  'questions',
  'lines',
  'length',
];

interface Counts {
  capitals: number;
  small: number;
  digits: number;
  exclamations: number;
  questions: number;
  money: number;
}

/** log(1 + n) brought to about 1 at `many`. */
function soft(count: number, many: number): number {
  return Math.log1p(count) / Math.log1p(many);
}

function countChars(text: string): Counts {
  const counts = { capitals: 0, small: 0, digits: 0, exclamations: 0, questions: 0, money: 0 };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) counts.small += 1;
    else if (code >= 65 && code <= 90) counts.capitals += 1;
    else if (code >= 48 && code <= 57) counts.digits += 1;
    else if (code === 33) counts.exclamations += 1;
    else if (code === 63) counts.questions += 1;
    else if (code === 36 || code === 0xa3 || code === 0x20ac || code === 0x20b9) counts.money += 1;
  }
  return counts;
}

function countMarks(tokens: readonly Token[], ...marks: readonly string[]): number {
  let count = 0;
  for (const { kind, text } of tokens) if (kind === 'mark' && marks.includes(text)) count += 1;
  return count;
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** The values of the dense features, in the order of DENSE. */
export function denseValues({ original, normalised, tokens }: Reading): number[] {
  const counts = countChars(normalised);
  const letters = counts.capitals + counts.small;
  let emoji = 0;
  for (const { kind } of tokens) if (kind === 'emoji') emoji += 1;
  const values: Readonly<Record<DenseName, number>> = {
    links: soft(countMarks(tokens, MARKS.link, MARKS.imitation), 3),
    mentions: soft(countMarks(tokens, MARKS.user, MARKS.role, MARKS.channel), 3),
    everyone: countMarks(tokens, MARKS.everyone) > 0 ? 1 : 0,
    emoji: soft(emoji, 6),
    'custom-emoji': soft(countMarks(tokens, MARKS.customEmoji), 6),
    capitals: letters >= 4 ? counts.capitals / letters : 0,
    digits: normalised.length > 0 ? counts.digits / normalised.length : 0,
    money: soft(counts.money, 3),
    exclamations: soft(counts.exclamations, 4),
    questions: soft(counts.questions, 4),
    lines: soft(countLines(original), 8),
    length: soft(normalised.length, 400),
  };
  return DENSE.map((name) => values[name]);
}
