import type { ReadText } from '../../src/classify/features.js';
import { skeleton } from '../../src/classify/grams.js';

/** Scripts that a text's letters are looked up in. */
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Arabic',
  'Hebrew',
  'Devanagari',
  'Thai',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
] as const;

/** From this share of all training letters on a script counts as known. */
const KNOWN_SHARE = 0.02;

/** The words of the training texts, as coverage looks them up. */
export function vocabularyOf(texts: readonly ReadText[]): Set<string> {
  return new Set(
    texts.flatMap(({ tokens }) =>
      tokens.filter(({ kind }) => kind === 'word').map(({ text }) => skeleton(text)),
    ),
  );
}

/** The scripts that the training texts are written in. */
export function scriptsOf(texts: readonly ReadText[]): string[] {
  const letters = texts.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join('');
  const total = letters.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.filter((script) => {
    const found = letters.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
    return found >= KNOWN_SHARE * total;
  });
}
