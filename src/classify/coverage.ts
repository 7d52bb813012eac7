import { skeleton } from './grams.js';
import { isKnown, type WordFilter } from './known-words.js';
import type { Coverage } from './prediction.js';
import type { Token } from './tokenise.js';

const ASCII_ONLY = /^[\0-\x7f]*$/;
const LETTER = /\p{L}/u;

/** A pattern that a letter of one of the named Unicode scripts matches. */
export function scriptPattern(scripts: readonly string[]): RegExp {
  return new RegExp(`[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]`, 'u');
}

function countLetters(text: string, known: RegExp): { letters: number; familiar: number } {
  let letters = 0;
  let familiar = 0;
  for (const char of text) {
    if (!LETTER.test(char)) continue;
    letters += 1;
    if (known.test(char)) familiar += 1;
  }
  return { letters, familiar };
}

/**
 * How much of the text the model has seen: the share of words that occur in its training data and
 * the share of letters of its scripts. A text without words or letters counts as unknown, 0.
 */
export function coverageOf(
  tokens: readonly Token[],
  filter: WordFilter,
  scripts: RegExp,
): Coverage {
  let words = 0;
  let known = 0;
  let letters = 0;
  let familiar = 0;
  for (const { kind, text } of tokens) {
    if (kind !== 'word') continue;
    words += 1;
    if (isKnown(filter, skeleton(text))) known += 1;
    const counted = ASCII_ONLY.test(text)
      ? { letters: text.length, familiar: text.length }
      : countLetters(text, scripts);
    letters += counted.letters;
    familiar += counted.familiar;
  }
  return {
    words,
    known: words > 0 ? known / words : 0,
    scriptKnown: letters > 0 ? familiar / letters : 0,
  };
}
