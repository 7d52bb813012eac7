import type { Reading, Row } from '../interpret/index.js';
import { className } from './interpret-names.js';
import { decimal, shares } from './interpret-numbers.js';
import type { Words } from './words.js';

/** Rows of the reply itself; the file holds all of them. */
export const ROWS_SHOWN = 10;

const WIDEST_CELL = 24;
/** Characters of a code block that an embed shows side by side on a wide screen. */
const WIDEST_LINE = 58;

type Column = readonly [heading: string, cell: (row: Row, index: number) => string];

function signed(value: number | null, { numbers, t }: Words): string {
  if (value === null) return t('interpret.rows.none');
  const text = numbers.fixed(value, 3);
  return value > 0 ? `+${text}` : text;
}

function single({ value, printed }: Row, words: Words): string {
  return typeof value === 'number' ? decimal(value, printed, words) : '';
}

/** Probability that the class of a row has. */
function winning({ probabilities, label }: Row, { numbers, t }: Words): string {
  const share = probabilities?.[label ?? -1];
  return share === undefined
    ? t('interpret.rows.none')
    : numbers.percentages({ label0: 1 - share, label1: share }).label1;
}

function columnsFor(reading: Reading, words: Words, named: boolean): Column[] {
  const { t, numbers } = words;
  const number: Column = [t('interpret.rows.number'), (_, index) => numbers.whole(index + 1)];
  const name: Column[] =
    named && reading.rows.some((row) => row.name !== null) ? [['', (row) => row.name ?? '']] : [];
  const printed: Column = [t('interpret.rows.printed'), (row) => row.printed];
  const label: Column = [t('interpret.rows.class'), (row) => className(reading, row, words)];
  const start = [number, ...name, printed];
  if (reading.kind === 'multi-label') return [...start, [t('interpret.rows.labels'), label[1]]];
  if (reading.classes > 2 && reading.kind !== 'labels')
    return [
      ...start,
      label,
      [t('interpret.rows.share'), (row) => winning(row, words)],
      [t('interpret.rows.lead'), (row) => signed(row.margin, words)],
    ];
  const width = typeof reading.rows[0]?.value === 'number';
  const value: Column[] = width ? [[t('interpret.rows.decimal'), (row) => single(row, words)]] : [];
  if (reading.classes === 0) return [...start, ...value];
  if (reading.kind === 'labels') return [...start, label];
  return [
    ...start,
    ...value,
    label,
    [t('interpret.rows.label0'), (row) => shares(row, words)?.[0] ?? t('interpret.rows.none')],
    [t('interpret.rows.label1'), (row) => shares(row, words)?.[1] ?? t('interpret.rows.none')],
    [
      t('interpret.rows.margin', { threshold: numbers.threshold(reading.threshold) }),
      (row) => signed(row.margin, words),
    ],
  ];
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > WIDEST_CELL ? `${line.slice(0, WIDEST_CELL - 1)}…` : line;
}

/** The first rows as an aligned table; `named` shows what stood beside the values. */
export function rowLines(reading: Reading, words: Words, named: boolean): string[] {
  const columns = columnsFor(reading, words, named);
  const rows = reading.rows.slice(0, ROWS_SHOWN);
  const table = [
    columns.map(([heading]) => heading),
    ...rows.map((row, index) => columns.map(([, cell]) => clipped(cell(row, index)))),
  ];
  const widths = columns.map((_, at) => Math.max(...table.map((cells) => cells[at]?.length ?? 0)));
  const length = widths.reduce((sum, width) => sum + width, 2 * (widths.length - 1));
  const gap = length > WIDEST_LINE ? ' ' : '  ';
  return table.map((cells) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join(gap)
      .trimEnd(),
  );
}

function quoted(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes a cell that begins like this for a formula. */
function harmless(text: string): string {
  return /^[=+@\t\r]|^-(?!\d|\.)/.test(text) ? `'${text}` : text;
}

/** All rows as CSV with English headings and full precision, for programs to read. */
export function csvOf(reading: Reading, words: Words, named: boolean): string {
  const { labels, classes, rows } = reading;
  const names = Array.from({ length: classes }, (_, label) => `p_${labels?.names[label] ?? label}`);
  const probable = rows.some(({ probabilities }) => probabilities !== null);
  const head = [
    'row',
    ...(named ? ['name'] : []),
    'printed',
    'value',
    'label',
    ...(probable ? names : []),
    'margin',
  ];
  const lines = rows.map((row, index) => {
    const value = typeof row.value === 'number' ? String(row.value) : row.value.join(' ');
    const label = row.label === null && !row.chosen ? '' : className(reading, row, words);
    const shown = names.map((_, at) => String(row.probabilities?.[at] ?? ''));
    return [
      String(index + 1),
      ...(named ? [harmless(row.name ?? '')] : []),
      row.printed,
      value,
      harmless(label),
      ...(probable ? shown : []),
      String(row.margin ?? ''),
    ]
      .map(quoted)
      .join(',');
  });
  return [head.map(harmless).map(quoted).join(','), ...lines].join('\n');
}
