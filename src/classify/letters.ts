import { type Mapped, type Piece, rewrite } from './mapped.js';

/** Single characters with exactly one space between them: "f r e e". */
const SPACED = /(?<!\S)\S(?: \S)+(?!\S)/gu;
/** Single letters with the same kind of sign between them: "f.r.e.e", "f🔥r🔥e🔥e". */
const DIVIDED =
  /(?<![\p{L}\p{N}])\p{L}(?:(?: ?\p{Extended_Pictographic}{1,3} ?|[-._*~|•·,/\\+=:;^'"])\p{L}){2,}(?![\p{L}\p{N}])/gu;
/** The same for ASCII, several times as fast without Unicode classes. */
const ASCII_DIVIDED = /(?<![A-Za-z0-9])[A-Za-z](?:[-._*~|,/\\+=:;^'"][A-Za-z]){2,}(?![A-Za-z0-9])/g;
const ASCII = /^[\0-\x7f]*$/;
const EMOJI_INSIDE = /(?<=\p{L})\p{Extended_Pictographic}{1,3}(?=\p{L})/gu;
const LEET_INSIDE = /[A-Za-z][013457@$!]{1,3}[A-Za-z]/;
/** A letter beside what may stand for one. */
const LEET_EDGE = /[A-Za-z][013457]|[013457@$][A-Za-z]/;
const LEET_SIGN = /[@$!]/;
const ASCII_LETTER = /[A-Za-z]/;
const LEET_WORD = /[A-Za-z0-9@$!]+/g;
const LETTER = /\p{L}/u;
const LETTERS = /\p{L}/gu;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/** From this share of words with letters in disguise on, a text counts as l33t. */
const LEET_SHARE = 0.3;
/** From this share of single characters among the words on, a text counts as spelt out. */
const SPELT_OUT = 0.5;
const MIN_LETTERS = 4;

function charPieces(match: string, keep: (char: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const char of match) {
    if (keep(char)) pieces.push({ from: at, to: at + char.length });
    at += char.length;
  }
  return pieces;
}

function isSpeltOut(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word !== '');
  return words.filter((word) => /^.$/u.test(word)).length >= SPELT_OUT * words.length;
}

function joinSpaced(source: Mapped): Mapped {
  if (source.text.search(SPACED) < 0) return source;
  const least = isSpeltOut(source.text) ? 2 : MIN_LETTERS;
  return rewrite(source, SPACED, ([run]) =>
    (run.match(LETTERS) ?? []).length < least ? null : charPieces(run, (char) => char !== ' '),
  );
}

/** Joins words whose letters were set apart by spaces, signs or emoji. */
export function joinedLetters(source: Mapped): Mapped {
  const spaced = joinSpaced(source);
  const ascii = ASCII.test(spaced.text);
  const divided = rewrite(spaced, ascii ? ASCII_DIVIDED : DIVIDED, ([run]) =>
    charPieces(run, (char) => LETTER.test(char)),
  );
  return ascii ? divided : rewrite(divided, EMOJI_INSIDE, () => []);
}

/** A word with letters for its digits and signs; a sign that ends it is left alone. */
function leetPieces(word: string): Piece[] {
  return Array.from(word, (char, at) => {
    const letter = LEET[char];
    const last = at === word.length - 1;
    return letter === undefined || (last && LEET_SIGN.test(char))
      ? { from: at, to: at + 1 }
      : letter;
  });
}

/** Whether so many words hide letters that digits at the edge of a word stand for letters too. */
function isLeet(text: string): boolean {
  const words = (text.match(LEET_WORD) ?? []).filter((word) => ASCII_LETTER.test(word));
  return words.filter((word) => LEET_INSIDE.test(word)).length >= LEET_SHARE * words.length;
}

/** Reads digits and signs inside words as the letters they stand for: "n1tr0" as "nitro". */
export function plainLeet(source: Mapped): Mapped {
  if (!LEET_INSIDE.test(source.text)) return source;
  const pattern = isLeet(source.text) ? LEET_EDGE : LEET_INSIDE;
  return rewrite(source, LEET_WORD, ([word]) => (pattern.test(word) ? leetPieces(word) : null));
}
