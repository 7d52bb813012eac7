import type { FeatureSettings } from './settings.js';
import type { Token } from './tokenise.js';

/** Called for every n-gram with its bucket and the range of tokens that it lies in. */
export type OnGram = (bucket: number, first: number, last: number) => void;

const PRIME = 0x01000193;
const SPACE = 32;

function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 0x7f;
}

/** A word without capitals and with every run of one letter shortened to one: "Freee" as "fre". */
export function skeleton(word: string): string {
  const lower = word.toLowerCase();
  let result = '';
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (at === 0 || code !== lower.charCodeAt(at - 1) || !isLetter(code))
      result += lower.charAt(at);
  }
  return result;
}

function hashed(hash: number, text: string): number {
  let h = hash;
  for (let at = 0; at < text.length; at += 1) h = Math.imul(h ^ text.charCodeAt(at), PRIME);
  return h;
}

/** Word n-grams, over words, emoji and marks; other signs are passed over. */
export function wordGrams(
  tokens: readonly Token[],
  { wordBits, wordGrams: longest }: FeatureSettings,
  onGram: OnGram,
): void {
  const said: number[] = [];
  tokens.forEach(({ kind }, index) => {
    if (kind !== 'sign') said.push(index);
  });
  const words = said.map((index) => skeleton(tokens[index]?.text ?? ''));
  const shift = 32 - wordBits;
  for (let from = 0; from < words.length; from += 1) {
    let hash = 0x811c9dc5;
    for (let to = from; to < Math.min(words.length, from + longest); to += 1) {
      hash = hashed(Math.imul(hash ^ SPACE, PRIME), words[to] ?? '');
      onGram(mixed(hash) >>> shift, said[from] ?? 0, said[to] ?? 0);
    }
  }
}

/** The tokens as one row of character codes, runs of one letter shortened, one space where there was any. */
function stream(tokens: readonly Token[], keepCase: boolean): { codes: number[]; owner: number[] } {
  const codes: number[] = [SPACE];
  const owner: number[] = [0];
  tokens.forEach(({ text, end }, index) => {
    const chars = keepCase ? text : text.toLowerCase();
    for (let at = 0; at < chars.length; at += 1) {
      const code = chars.charCodeAt(at);
      if (at > 0 && code === chars.charCodeAt(at - 1) && isLetter(code)) continue;
      codes.push(code);
      owner.push(index);
    }
    if (end !== tokens[index + 1]?.start) {
      codes.push(SPACE);
      owner.push(index);
    }
  });
  return { codes, owner };
}

/** Character n-grams, running over word boundaries; an n-gram belongs to the tokens that it touches. */
export function charGrams(
  tokens: readonly Token[],
  { charBits, charGrams: [shortest, longest], charCase }: FeatureSettings,
  onGram: OnGram,
): void {
  const { codes, owner } = stream(tokens, charCase);
  const shift = 32 - charBits;
  for (let from = 0; from < codes.length; from += 1) {
    let hash = 0x2c1b3c6d;
    const end = Math.min(codes.length, from + longest);
    for (let to = from; to < end; to += 1) {
      hash = Math.imul(hash ^ (codes[to] ?? 0), PRIME);
      if (to - from + 1 >= shortest)
        onGram(mixed(hash) >>> shift, owner[from] ?? 0, owner[to] ?? 0);
    }
  }
}
