import { isMetricName } from './metrics.js';
import { isMeta } from './names.js';
import { readCell } from './number.js';
import type { Cell, Grid, NamedRow } from './paste.js';
import type { Token } from './tokenise.js';
import type { Node } from './tree.js';

/** Numbers that stand in no brackets. */
export type Loose =
  | { readonly kind: 'named'; readonly rows: readonly NamedRow[] }
  | { readonly kind: 'grid'; readonly grid: Grid }
  | { readonly kind: 'none' };

interface Line {
  readonly before: readonly Token[];
  readonly numbers: readonly Token[];
  readonly after: readonly Token[];
}

const SUM_SLACK = 0.02;

/** Tokens outside of calls and arrays; plain round brackets belong to prose. */
function looseTokens(nodes: readonly Node[], tokens: Token[] = []): Token[] {
  for (const node of nodes)
    if (node.type === 'leaf') tokens.push(node.token);
    else if (node.open === '(' && node.name === null) looseTokens(node.nodes, tokens);
  return tokens;
}

function linesOf(tokens: readonly Token[]): Line[] {
  const lines: Token[][] = [[]];
  for (const token of tokens)
    if (token.kind === 'newline') lines.push([]);
    else lines.at(-1)?.push(token);
  return lines
    .filter((line) => line.length > 0)
    .map((line) => {
      const first = line.findIndex(({ kind }) => kind === 'number');
      const numbers = line.filter(({ kind }) => kind === 'number');
      const last = line.findLastIndex(({ kind }) => kind === 'number');
      return { before: line.slice(0, Math.max(first, 0)), numbers, after: line.slice(last + 1) };
    });
}

function nameOf({ before, numbers }: Line, text: string): { name: string; value: Token } | null {
  const [sign, first, value] = [before.at(-1), before[0], numbers.at(-1)];
  const inner = numbers.length === 2 ? numbers[0] : undefined;
  if (!first || !value || numbers.length > 2) return null;
  const end =
    inner?.end ?? (sign?.kind === 'colon' || sign?.kind === 'equals' ? sign.start : sign?.end);
  const between = text.slice(end, value.start);
  if (inner ? !/^\s*[:=]/.test(between) : !/^\s*[:=\s-]*$/.test(between)) return null;
  return { name: text.slice(first.start, end).replace(/[\s:=→>-]+$/u, ''), value };
}

/** `cat: 97.3 %` on each line: classes with their probabilities, when they add up to 1. */
function namedLines(lines: readonly Line[], text: string): NamedRow[] | null {
  const scores = lines.flatMap((line) => {
    const named = line.after.every(({ kind }) => kind !== 'word') ? nameOf(line, text) : null;
    const cell = named ? readCell(named.value.text, true) : null;
    if (!named || !cell || named.name === '' || isMetricName(named.name)) return [];
    return [{ name: named.name.replace(/^__label__/, ''), cell }];
  });
  const sum = scores.reduce((total, { cell }) => total + cell.value, 0);
  const distinct = new Set(scores.map(({ name }) => name)).size === scores.length;
  if (scores.length < 2 || !distinct || Math.abs(sum - 1) > SUM_SLACK) return null;
  return [{ scores }];
}

/** A number that a word before it claims: a threshold, a metric, a size. */
function isClaimed(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3].some((back) => {
    const token = tokens[at - back];
    return token?.kind === 'word' && (isMeta(token.text) || isMetricName(token.text));
  });
}

function columnOf(cells: readonly Cell[], gaps: readonly number[]): Loose {
  const grid: Grid = {
    rows: [cells],
    flat: true,
    shape: [cells.length],
    columns: null,
    rowNames: null,
    gaps,
    hiddenColumns: false,
    cut: false,
  };
  return { kind: 'grid', grid };
}

/** Reads bare numbers: all of them where nothing else stands, else those that look like an output. */
export function readLoose(nodes: readonly Node[], text: string): Loose {
  const tokens = looseTokens(nodes);
  const named = namedLines(linesOf(tokens), text);
  if (named) return { kind: 'named', rows: named };
  const all: { cell: Cell; claimed: boolean; at: number }[] = [];
  for (const [at, { kind, text: printed }] of tokens.entries()) {
    const cell = kind === 'number' ? readCell(printed, true) : null;
    if (cell) all.push({ cell, claimed: isClaimed(tokens, at), at });
  }
  const prose = tokens.some(({ kind }) => kind === 'word');
  const kept = prose ? all.filter(({ cell, claimed }) => !claimed && cell.form !== 'whole') : all;
  if (kept.length === 0) return { kind: 'none' };
  const gap = tokens.findIndex(({ kind }) => kind === 'ellipsis');
  const hidden = !prose && gap >= 0;
  const before = kept.filter(({ at }) => at < gap).length - 1;
  return columnOf(
    kept.map(({ cell }) => cell),
    hidden ? [before] : [],
  );
}
