import { readLines, separatorOf } from './delimited.js';
import type { Line } from './delimited.js';
import { readCell } from './number.js';
import type { Cell, Grid, NamedRow } from './paste.js';
import { numberIn, textIn } from './record.js';
import type { Entry } from './record.js';

/** A table of the paste: its output columns, and the column of true classes. */
export interface Table {
  readonly grid: Grid | null;
  readonly named: readonly NamedRow[] | null;
  readonly truth: readonly string[] | null;
  readonly strings: readonly string[] | null;
  readonly pandas: boolean;
  readonly ignored: number;
}

interface Column {
  readonly name: string | null;
  readonly texts: readonly string[];
  /** Null where any cell is not a number. */
  readonly cells: readonly Cell[] | null;
}

const TRUTH =
  /^(?:truth|true|y|y_?true|actual|target|gold|ground_?truth|gt|expected|true_?(?:label|class)|y_?test|labels?|class)$/i;
const CERTAIN_TRUTH = /^(?!labels?$|class$)/i;
const OUTPUT =
  /^(?:y_?)?(?:(?:pred(?:icted|iction)?s?|prob(?:a|s|ability|abilities)?|scores?|outputs?|p|y_?hat|y_?score|confidence|logits?|sigmoid|spam|value)(?:[_ -]?.{0,20})?)$/i;
const INDEX = /^(?:|#|id|idx|index|row|n|no|unnamed: ?0|step|sample|image_?id|passengerid)$/i;
const FOOTER = /^(?:Name: .*|dtype: .*|Length: .*|\[\d+ rows x \d+ columns\]|Freq: .*)$/;
const RULE = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/;
const HIDDEN = /^(?:\.{2,3}|…)$/u;

function cellIn(text: string): Cell | null {
  return readCell(text.replace(/^\[+\s*|\s*\]+$/g, ''), true);
}

function isNumeric(text: string): boolean {
  return text === '' || HIDDEN.test(text) || cellIn(text) !== null;
}

function usualWidth(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of lines) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** The first line is a header where it names a column whose other cells are numbers. */
function headerOf(first: Line | undefined, second: Line | undefined): readonly string[] | null {
  if (!first || !second) return null;
  const offset = second.cells.length - first.cells.length;
  if (offset < 0 || offset > 1) return null;
  const names = offset === 1 ? ['', ...first.cells] : first.cells;
  const names_number = names.some((name, at) => {
    const below = second.cells[at] ?? '';
    return name !== '' && cellIn(name) === null && below !== '' && isNumeric(below);
  });
  const counted = first.cells.every((name, at) => name === String(at));
  return names_number || (counted && offset === 1) ? names : null;
}

function columnsOf(
  header: readonly string[] | null,
  rows: readonly Line[],
  width: number,
): Column[] {
  return Array.from({ length: width }, (_, at) => {
    const texts = rows.map(({ cells }) => cells[at] ?? '');
    const cells = texts.map((text) => (text === '' ? readCell('nan') : cellIn(text)));
    const complete = cells.filter((cell) => cell !== null);
    const filled = texts.some((text) => text !== '');
    return {
      name: header?.[at] ?? null,
      texts,
      cells: filled && complete.length === cells.length ? complete : null,
    };
  });
}

/** Whole numbers that count up by one from 0 or 1 number the rows. */
function countsRows({ cells, name }: Column, at: number, gapped: boolean): boolean {
  if (!cells || at > 0 || !cells.every(({ form }) => form === 'whole')) return false;
  if (name !== null && INDEX.test(name)) return true;
  const [first = 0] = cells.map(({ value }) => value);
  const rising = cells.every(({ value }, row) => gapped || value === first + row);
  return (
    rising && (name === '' || name === null) && first >= 0 && (cells.length > 1 || name === '')
  );
}

function gridOf(outputs: readonly Column[], names: readonly string[] | null, gaps: number[]): Grid {
  const rows = (outputs[0]?.cells ?? []).map((_, row) =>
    outputs.flatMap(({ cells }) => cells?.[row] ?? []),
  );
  const headers = outputs.map(({ name }) => name ?? '');
  const classes = outputs.length > 1 && headers.every((name) => /\p{L}/u.test(name));
  return {
    rows,
    flat: false,
    shape: [rows.length, outputs.length],
    columns: classes ? headers : null,
    rowNames: names,
    gaps,
    hiddenColumns: false,
    cut: false,
  };
}

function namedFrom(label: Column, score: Column): NamedRow[] {
  return label.texts.map((name, row) => ({
    scores: [
      {
        name: name.replace(/^__label__/, ''),
        cell: score.cells?.[row] ?? { printed: '', value: NaN, form: 'missing' },
      },
    ],
  }));
}

/** What fastText prints: `__label__spam 0.98`, one or more pairs a line. */
function markedRows(labels: readonly Column[], scores: readonly Column[]): NamedRow[] {
  const pairs = labels.map((label, at) => namedFrom(label, scores[at] ?? label));
  return (pairs[0] ?? []).map((_, row) => ({
    scores: pairs.flatMap((rows) => rows[row]?.scores ?? []),
  }));
}

function pickTruth(columns: readonly Column[], numeric: readonly Column[]): Column | null {
  const named = columns.filter(({ name }) => name !== null && TRUTH.test(name));
  const certain = named.find(({ name }) => CERTAIN_TRUTH.test(name ?? ''));
  const truth = certain ?? named[0] ?? null;
  return truth && numeric.some((column) => column !== truth) ? truth : null;
}

function assemble(columns: readonly Column[], gaps: number[]): Omit<Table, 'pandas'> | null {
  const numeric = columns.filter(
    (column, at) =>
      column.cells && !(columns.length > 1 && countsRows(column, at, gaps.length > 0)),
  );
  const truth = pickTruth(columns, numeric);
  const rest = numeric.filter((column) => column !== truth);
  const picked = rest.filter(({ name }) => name !== null && OUTPUT.test(name));
  const outputs = picked.length > 0 ? picked : rest;
  const texts = columns.filter(({ cells }) => !cells);
  const marked = texts.filter(({ texts: [first = ''] }) => first.startsWith('__label__'));
  if (marked.length > 0 && marked.length === rest.length)
    return { grid: null, named: markedRows(marked, rest), truth: null, strings: null, ignored: 0 };
  const [output] = outputs;
  if (output === undefined) return null;
  const winner =
    truth && !truth.cells && !CERTAIN_TRUTH.test(truth.name ?? '') && outputs.length === 1
      ? output.cells?.every(({ value }) => value >= 0.5 && value <= 1)
      : false;
  if (truth && winner)
    return { grid: null, named: namedFrom(truth, output), truth: null, strings: null, ignored: 0 };
  const names = texts.find((column) => column !== truth)?.texts ?? null;
  const rowNames = names?.map((name) => name.replace(/\s*[:=]\s*$/, '')) ?? null;
  return {
    grid: gridOf(outputs, rowNames, gaps),
    named: null,
    truth: truth?.texts ?? null,
    strings: null,
    ignored: rest.length - outputs.length,
  };
}

/** Reads dictionaries with the same keys, as JSON lines and records hold them, as a table. */
export function recordTable(records: readonly (readonly Entry[])[]): Table | null {
  const names = records[0]?.map(({ key }) => key) ?? [];
  const same = records.every(
    (record) => record.length === names.length && record.every(({ key }, at) => key === names[at]),
  );
  if (names.length === 0 || !same) return null;
  const rows = records.map((record) => ({
    cells: record.map(({ value }) => numberIn(value)?.printed ?? textIn(value) ?? ''),
    start: 0,
  }));
  const assembled = assemble(columnsOf(names, rows, names.length), []);
  return assembled && { ...assembled, pandas: false };
}

/** Reads lines of columns: CSV, tabs, Markdown, and what pandas prints; null where no column is numeric. */
export function readTable(text: string, decimalComma: boolean): Table | null {
  const all = readLines(text, separatorOf(text, decimalComma)).filter(
    ({ cells }) => !RULE.test(cells.join(' ')),
  );
  const footers = all.filter(({ cells }) => FOOTER.test(cells[0] ?? ''));
  const lines = all.filter(({ cells }) => !FOOTER.test(cells[0] ?? ''));
  const header = headerOf(lines[0], lines[1]);
  const body = header ? lines.slice(1) : lines;
  const width = usualWidth(body);
  const hidden = ({ cells }: Line): boolean =>
    cells.every((cell) => HIDDEN.test(cell) || cell === '');
  const shown = body.filter((line) => !hidden(line));
  if (width === 0 || shown.some(({ cells }) => cells.length !== width)) return null;
  const gaps = body.flatMap((line, at) => (hidden(line) ? [at - 1] : [])).slice(0, 1);
  const assembled = assemble(columnsOf(header, shown, width), gaps);
  return assembled && { ...assembled, pandas: footers.length > 0 };
}
