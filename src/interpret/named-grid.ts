import type { Cell, Grid, NamedRow } from './parse/paste.js';

/** Names of all classes that the rows mention, in the order of their labels. */
export function classNames(rows: readonly NamedRow[]): string[] {
  const names = [...new Set(rows.flatMap(({ scores }) => scores.map(({ name }) => name)))];
  const number = (name: string): number =>
    Number(/^(?:LABEL|label|class|Class)[_ ]?(\d+)$/.exec(name)?.[1] ?? NaN);
  if (names.every((name) => !Number.isNaN(number(name))))
    return names.sort((a, b) => number(a) - number(b));
  return names.sort((a, b) => (a < b ? -1 : 1));
}

/** Rows that all score the same classes, as columns in the order of `names`; null where any is missing. */
export function namedGrid(rows: readonly NamedRow[], names: readonly string[]): Grid | null {
  if (names.length < 2) return null;
  const lines: Cell[][] = [];
  for (const { scores } of rows) {
    const byName = new Map(scores.map(({ name, cell }) => [name, cell]));
    const cells = names.flatMap((name) => byName.get(name) ?? []);
    if (cells.length !== names.length) return null;
    lines.push(cells);
  }
  return {
    rows: lines,
    flat: false,
    shape: [lines.length, names.length],
    columns: names,
    rowNames: null,
    gaps: [],
    hiddenColumns: false,
    cut: false,
  };
}
