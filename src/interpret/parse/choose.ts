import type { FoundArray } from './find.js';
import { isOutput } from './names.js';
import { withoutNumbers } from './numbered.js';
import type { Cell, Grid } from './paste.js';

const TRUTH = /^(?:y_?true|truth|y_?test|actual|targets?|labels?|ground_?truth|expected)$/i;

interface Ranked {
  readonly at: number;
  readonly found: FoundArray;
  /** Decimals look like an output, a key such as `predictions` says so, and more values tell more. */
  readonly rank: readonly [fractions: number, said: number, count: number];
  readonly width: number;
  readonly flat: boolean;
}

function hasFractions(cells: readonly Cell[]): boolean {
  return cells.some(({ form }) => form === 'decimal' || form === 'percent');
}

function ranked(found: FoundArray, at: number): Ranked {
  const { array, key } = found;
  const width = array.rows[0]?.length ?? 0;
  const fractions = array.rows.some(hasFractions) ? 1 : 0;
  const said = key !== null && isOutput(key) ? 1 : 0;
  return {
    at,
    found,
    rank: [fractions, said, width * array.rows.length],
    width,
    flat: array.shape.length <= 1,
  };
}

function ahead({ rank: left }: Ranked, { rank: right }: Ranked): boolean {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (left[at] ?? 0) > (right[at] ?? 0);
}

function merge(parts: readonly Ranked[], between: ReadonlySet<number>): Grid {
  const gaps: number[] = [];
  const rows: (readonly Cell[])[] = [];
  for (const { found, at } of parts) {
    if (rows.length > 0 && between.has(at)) gaps.push(rows.length - 1);
    for (const gap of found.array.gaps) gaps.push(gap + rows.length);
    for (const row of found.array.rows) rows.push(row);
  }
  const [first] = parts;
  const cut = parts.at(-1)?.found.array.cut ?? false;
  const alone = parts.length === 1 && first !== undefined;
  return {
    rows,
    flat: alone && first.flat,
    shape: alone ? first.found.array.shape : [rows.length, rows[0]?.length ?? 0],
    columns: null,
    rowNames: null,
    gaps,
    hiddenColumns: parts.some(({ found }) => found.array.hiddenColumns),
    cut,
  };
}

/** The output among the arrays of a paste: the likeliest one, and all others that continue it. */
export interface Choice {
  readonly grid: Grid;
  readonly best: FoundArray;
  readonly ignored: number;
  readonly truth: readonly string[] | null;
  readonly fractions: boolean;
}

function isTruth({ key }: FoundArray): boolean {
  return key !== null && TRUTH.test(key);
}

/** Whether another array carries on where the best one stops: the same width, kind and key. */
function continues(other: Ranked, best: Ranked): boolean {
  const { key } = best.found;
  return (
    other.width === best.width &&
    other.flat === best.flat &&
    other.rank[0] === best.rank[0] &&
    (key === null || !isOutput(key) || other.found.key === key)
  );
}

/** Picks the output among several arrays; null when there is none. */
export function chooseArrays(
  arrays: readonly FoundArray[],
  gaps: readonly number[] = [],
): Choice | null {
  const others = arrays.filter((found) => !isTruth(found));
  const candidates = (others.length > 0 ? others : arrays).map(ranked);
  const truth = others.length > 0 ? arrays.find(isTruth) : undefined;
  const [first] = candidates;
  if (!first) return null;
  let best = first;
  for (const candidate of candidates) if (ahead(candidate, best)) best = candidate;
  const parts = candidates.filter((other) => continues(other, best));
  return {
    grid: withoutNumbers(merge(parts, new Set(gaps))),
    best: best.found,
    ignored: candidates.length - parts.length,
    truth: truth ? truth.array.rows.flat().map(({ printed }) => printed) : null,
    fractions: best.rank[0] === 1,
  };
}
