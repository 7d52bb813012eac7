import { readLabelNames } from './describe/label-names.js';
import { summarise } from './describe/summary.js';
import type { Doubt, LabelMap, Options, Reading, Row } from './interpretation.js';
import { classNames, namedGrid } from './named-grid.js';
import type { NamedRow, Paste } from './parse/paste.js';
import { judgeByTruth, readGrid } from './read-grid.js';

const DEFAULT_THRESHOLD = 0.5;

function assemble(
  paste: Paste,
  options: Options,
  rows: readonly Row[],
  labels: LabelMap,
  rest: Pick<Reading, 'kind' | 'reasons' | 'doubts'>,
): Reading {
  const classes = labels.names.length;
  const threshold = options.threshold ?? DEFAULT_THRESHOLD;
  const truths = judgeByTruth(
    { rows, classes, names: labels.names, threshold },
    paste.truth,
    options,
  );
  const { format, framework, dtype } = paste;
  return {
    ...rest,
    doubts: [...rest.doubts, ...truths.doubts],
    labels,
    classes,
    threshold,
    thresholdSaid: options.threshold !== undefined,
    source: { format, framework, dtype, shape: [rows.length], gaps: [] },
    established: true,
    rows,
    summary: summarise(rows, classes),
    question: null,
    snippet: null,
    truth: truths.truth,
    classTruth: truths.classTruth,
  };
}

/** The winner of a row, with the other probability where there are only two classes. */
function winnerRow({ scores }: NamedRow, names: readonly string[]): Row {
  const [first] = [...scores].sort((a, b) => b.cell.value - a.cell.value);
  const value = first?.cell.value ?? NaN;
  const label = first ? names.indexOf(first.name) : -1;
  const usable = label >= 0 && value >= 0 && value <= 1;
  const two = usable && names.length === 2;
  const probabilities = two ? (label === 1 ? [1 - value, value] : [value, 1 - value]) : null;
  return {
    name: null,
    printed: scores.map(({ name, cell }) => `${name} ${cell.printed}`).join(' '),
    value: scores.length === 1 ? value : scores.map(({ cell }) => cell.value),
    label: usable ? label : null,
    chosen: null,
    probabilities,
    margin: null,
  };
}

/** Falling scores that stop short of 1 are the first few classes of many, as decode_predictions prints. */
function isTopList(rows: readonly NamedRow[]): boolean {
  return rows.every(({ scores }) => {
    let [sum, last] = [0, Infinity];
    for (const { cell } of scores) {
      if (cell.value > last) return false;
      sum += cell.value;
      last = cell.value;
    }
    return scores.length > 2 && sum > 0.5 && sum < 0.995;
  });
}

/** Reads classes that stand beside their scores: all of them in columns, or only the winners. */
export function readNamedScores(
  paste: Paste,
  rows: readonly NamedRow[],
  options: Options,
): Reading {
  const said = options.labels === undefined ? null : readLabelNames(options.labels);
  const mentioned = classNames(rows);
  const known = said ?? paste.labels;
  const names = known && mentioned.every((name) => known.includes(name)) ? known : mentioned;
  const grid = isTopList(rows) ? null : namedGrid(rows, names);
  if (grid) {
    const reading = readGrid({ ...paste, labels: names }, grid, { ...options, labels: undefined });
    const reasons = [{ kind: 'names-beside-scores' as const }, ...reading.reasons];
    return { ...reading, reasons };
  }
  const all = names.length > 1 ? names : null;
  const doubts: Doubt[] = [{ kind: 'top-classes-only' }];
  return assemble(
    paste,
    options,
    rows.map((row) => winnerRow(row, all ?? mentioned)),
    { names: all ?? mentioned, from: said ? 'said' : 'paste' },
    { kind: 'named-scores', reasons: [{ kind: 'names-beside-scores' }], doubts },
  );
}

/** Reads the class names that a classifier returned in place of numbers. */
export function readWords(paste: Paste, words: readonly string[], options: Options): Reading {
  const said = options.labels === undefined ? null : readLabelNames(options.labels);
  const known = said ?? paste.labels;
  const names =
    known && words.every((word) => known.includes(word)) ? known : [...new Set(words)].sort();
  const rows = words.map((word): Row => ({
    name: null,
    printed: word,
    value: names.indexOf(word),
    label: names.indexOf(word),
    chosen: null,
    probabilities: null,
    margin: null,
  }));
  const labels: LabelMap = { names, from: said ? 'said' : 'paste' };
  return assemble(paste, options, rows, labels, {
    kind: 'labels',
    reasons: [{ kind: 'class-names' }],
    doubts: [],
  });
}
