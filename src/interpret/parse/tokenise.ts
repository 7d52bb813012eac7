import { MAX_DIGITS } from '../limits.js';

type TokenKind =
  | 'number'
  | 'word'
  | 'string'
  | 'open'
  | 'close'
  | 'comma'
  | 'semicolon'
  | 'colon'
  | 'equals'
  | 'ellipsis'
  | 'newline'
  | 'masked'
  | 'other';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The token as it stands; a string without its quotes. */
  readonly text: string;
}

const BLANK = /[^\S\n]+|(?!\n)[\p{Cc}\p{Cf}`]/uy;
const NUMBER = /[-+−–]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+−]?\d+)?/uy;
const PERCENT = /[^\S\n]*(?:%|percent\b|per cent\b)/iuy;
const GLUED = /[\p{L}_×]|[-/](?=[\p{L}\p{N}])|\.(?=\p{N})/uy;
const GLUE = /[\p{L}\p{N}_×./-]+/uy;
const SUFFIX = /[fFdDL](?![\p{L}\p{N}_])/uy;
const WORD = /[\p{L}_$#@][\p{L}\p{M}\p{N}_$]*(?:[./-][\p{L}_$][\p{L}\p{M}\p{N}_$]*)*/uy;
const SIGNED_WORD = /[-+−](?:inf(?:inity)?|nan)\b/iuy;
const RUN = /([-=━─*#~_])\1+/uy;
const DOTS = /…|\.{2,}/uy;
const SPECIAL = /^(?:nan|inf|infinity)$/i;
const QUOTES: Readonly<Record<string, string>> = {
  "'": "'’‘",
  '"': '"”“',
  '“': '”"“',
  '‘': "’'‘",
  '’': "’'",
  '”': '”"',
};
const SINGLE: Readonly<Record<string, TokenKind>> = {
  '\n': 'newline',
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '=': 'equals',
  '[': 'open',
  '(': 'open',
  '{': 'open',
  ']': 'close',
  ')': 'close',
  '}': 'close',
};

/** The scanner's place in the source, and where a quote is known to have no partner. */
interface Scanner {
  readonly source: string;
  at: number;
  readonly unclosed: Map<string, number>;
}

function match(pattern: RegExp, { source, at }: Scanner): string | null {
  pattern.lastIndex = at;
  return pattern.exec(source)?.[0] ?? null;
}

function take(scanner: Scanner, kind: TokenKind, length: number): Token {
  const start = scanner.at;
  scanner.at += length;
  return { kind, start, end: scanner.at, text: scanner.source.slice(start, scanner.at) };
}

/** A number, or the word that it turns out to begin, such as `46ms/step` or `2021-05-01`. */
function number(scanner: Scanner): Token | null {
  const digits = match(NUMBER, scanner);
  if (digits === null) return null;
  const after = { ...scanner, at: scanner.at + digits.length };
  if (match(SUFFIX, after) !== null) return take(scanner, 'number', digits.length + 1);
  const percent = match(PERCENT, after);
  if (percent !== null) return take(scanner, 'number', digits.length + percent.length);
  if (match(GLUED, after) === null || digits.length > MAX_DIGITS)
    return take(scanner, 'number', digits.length);
  return take(scanner, 'word', digits.length + (match(GLUE, after)?.length ?? 1));
}

/** Where the quoted text ends, before its line does; -1 when it does not. */
function closing({ source, at }: Scanner, partners: string): number {
  for (let i = at + 1; i < source.length && source[i] !== '\n'; i++) {
    if (source[i] === '\\') i++;
    else if (partners.includes(source[i] ?? '')) return i;
  }
  return -1;
}

function quoted(scanner: Scanner, quote: string): Token | null {
  const partners = QUOTES[quote];
  if (partners === undefined || scanner.at < (scanner.unclosed.get(quote) ?? 0)) return null;
  if (/[\p{L}\p{N}]/u.test(scanner.source[scanner.at - 1] ?? '') && partners.includes("'"))
    if (
      !/(?<![\p{L}\p{N}])[bur]$/u.test(
        scanner.source.slice(Math.max(0, scanner.at - 2), scanner.at),
      )
    )
      return null;
  const end = closing(scanner, partners);
  if (end < 0) {
    const line = scanner.source.indexOf('\n', scanner.at);
    scanner.unclosed.set(quote, line < 0 ? scanner.source.length : line);
    return null;
  }
  const start = scanner.at;
  scanner.at = end + 1;
  return { kind: 'string', start, end: end + 1, text: scanner.source.slice(start + 1, end) };
}

function word(scanner: Scanner): Token | null {
  const signed = match(SIGNED_WORD, scanner);
  if (signed !== null) return take(scanner, 'number', signed.length);
  const text = match(WORD, scanner);
  if (text === null) return null;
  return take(scanner, SPECIAL.test(text) ? 'number' : 'word', text.length);
}

function run(scanner: Scanner): Token | null {
  const dots = match(DOTS, scanner);
  if (dots !== null) return take(scanner, 'ellipsis', dots.length);
  const same = match(RUN, scanner);
  if (same === null) return null;
  return take(scanner, same === '--' ? 'masked' : 'other', same.length);
}

function next(scanner: Scanner): Token {
  const char = scanner.source[scanner.at] ?? '';
  const single = SINGLE[char];
  if (single !== undefined && !(char === '=' && scanner.source[scanner.at + 1] === '='))
    return take(scanner, single, 1);
  return (
    quoted(scanner, char) ??
    number(scanner) ??
    word(scanner) ??
    run(scanner) ??
    take(scanner, 'other', 1)
  );
}

/**
 * Splits a paste into tokens with their positions, in one pass: every character is read a bounded
 * number of times, so that a megabyte of anything stays well below a second.
 */
export function tokenise(source: string): Token[] {
  const scanner: Scanner = { source, at: 0, unclosed: new Map() };
  const tokens: Token[] = [];
  while (scanner.at < source.length) {
    const blank = match(BLANK, scanner);
    if (blank !== null) scanner.at += blank.length;
    else tokens.push(next(scanner));
  }
  return tokens;
}
