/** What a token is: a word, an emoji, a mark for what is not a word, or a single other sign. */
export type TokenKind = 'word' | 'emoji' | 'mark' | 'sign';

/** A token of normalised text, by its UTF-16 positions there. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /([\p{L}\p{N}][\p{L}\p{N}\p{M}_]*(?:['’][\p{L}]+)*)|(\p{Extended_Pictographic}|\p{RI}\p{RI}?)|([\uE001-\uE00D])|(\S)/gu;
/** The same for ASCII and marks, several times as fast without Unicode classes; its emoji never match. */
const PLAIN_TOKEN =
  /([A-Za-z0-9][A-Za-z0-9_]*(?:'[A-Za-z]+)*)|([^\0-\x7f\uE001-\uE00D])|([\uE001-\uE00D])|(\S)/g;
const PLAIN = /^[\0-\x7f\uE001-\uE00D]*$/;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

function segmented(word: string, offset: number): Token[] {
  return [...segmenter.segment(word)].map(({ segment, index }) => ({
    kind: 'word',
    text: segment,
    start: offset + index,
    end: offset + index + segment.length,
  }));
}

function kindOf(match: RegExpExecArray): TokenKind {
  if (match[1] !== undefined) return 'word';
  if (match[2] !== undefined) return 'emoji';
  return match[3] === undefined ? 'sign' : 'mark';
}

/** Splits normalised text into tokens; scripts written without spaces go through the word segmenter. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const plain = PLAIN.test(text);
  const unspaced = !plain && UNSPACED.test(text);
  for (const match of text.matchAll(plain ? PLAIN_TOKEN : TOKEN)) {
    const kind = kindOf(match);
    const found = match[0];
    if (unspaced && kind === 'word' && UNSPACED.test(found))
      tokens.push(...segmented(found, match.index));
    else tokens.push({ kind, text: found, start: match.index, end: match.index + found.length });
  }
  return tokens;
}
