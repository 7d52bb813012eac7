import type { Token } from './tokenise.js';

const FRACTION = /^\d+(?:[eE][-+]?\d+)?(?:\s*%)?$/u;
const BEFORE = /^[-+−]?\d{1,3}$/u;

function tightTriple(tokens: readonly Token[], at: number): boolean {
  const [left, comma, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    left?.kind === 'number' &&
    comma?.kind === 'comma' &&
    right?.kind === 'number' &&
    left.end === comma.start &&
    comma.end === right.start &&
    BEFORE.test(left.text) &&
    FRACTION.test(right.text)
  );
}

/** Where `0,98` stands as one number: every tight comma splits a short whole part from its decimals. */
function decimalCommas(tokens: readonly Token[]): Set<number> {
  const starts = new Set<number>();
  for (let at = 0; at < tokens.length; at++)
    if (tightTriple(tokens, at)) {
      starts.add(at);
      at += 2;
    }
  return starts;
}

/** `[3,45]` is a list of two; only `[0,912]`, which no list of whole numbers looks like, is one number. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [left, right] = [tokens[at], tokens[at + 2]];
  if (tokens[at - 1]?.kind !== 'open' || tokens[at + 3]?.kind !== 'close') return false;
  return !(/^[-+−]?[01]$/u.test(left?.text ?? '') && /^\d{3,}/.test(right?.text ?? ''));
}

/** `0,98` `1,45` `2,12` on lines of their own count rows and are a table. */
function countsUp(tokens: readonly Token[], starts: readonly number[]): boolean {
  return starts.length > 2 && starts.every((at, row) => tokens[at]?.text === String(row));
}

/** A comma list such as `0,1,1,0` has a third member right after; a decimal number never has. */
function isList(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 3]];
  const [left, right] = [tokens[at], tokens[at + 2]];
  return (
    (after?.kind === 'comma' && tokens[at + 4]?.start === after.end) ||
    (before?.kind === 'comma' && before.end === left?.start && right !== undefined)
  );
}

/**
 * Whether the paste writes decimals with a comma, as German, French and Spanish systems do. It needs
 * at least one fraction of two digits or with a percent sign, no point among the numbers and no tight list of three.
 */
function usesDecimalComma(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind, text }) => kind === 'number' && /\d\.|\.\d/.test(text))) return false;
  const starts = [...decimalCommas(tokens)];
  if (starts.some((at) => isList(tokens, at) || isPair(tokens, at))) return false;
  if (countsUp(tokens, starts)) return false;
  return starts.some((at) => /^\d{2,}|%$/.test(tokens[at + 2]?.text ?? ''));
}

/** Joins the three tokens of every decimal comma to one number. */
export function joinDecimalCommas(tokens: readonly Token[]): Token[] {
  if (!usesDecimalComma(tokens)) return [...tokens];
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [left, , right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (left === undefined) continue;
    if (right && tightTriple(tokens, at)) {
      joined.push({ ...left, end: right.end, text: `${left.text},${right.text}` });
      at += 2;
    } else joined.push(left);
  }
  return joined;
}
