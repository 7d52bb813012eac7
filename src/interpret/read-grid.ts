import { settleLabels } from './describe/label-names.js';
import { questionFor } from './describe/question.js';
import { describeRow } from './describe/rows.js';
import { snippetFor } from './describe/snippet.js';
import { summarise } from './describe/summary.js';
import { readTruth, reportClasses, reportTruth, splitTruth } from './describe/truth.js';
import type { Doubt, Kind, Options, Reading, Row } from './interpretation.js';
import type { Grid, Paste } from './parse/paste.js';
import { layoutOf } from './recognise/layout.js';
import type { Layout } from './recognise/layout.js';
import { recognise } from './recognise/recognise.js';
import type { Recognised } from './recognise/recognised.js';

const DEFAULT_THRESHOLD = 0.5;
const TWO_CLASSES = new Set<Kind>(['sigmoid', 'percentages', 'logits']);

/** How many labels the values can name. */
function classesOf(kind: Kind, { rows, width }: Layout): number {
  if (['unbounded', 'all-ones', 'not-finite'].includes(kind)) return 0;
  if (width > 1) return width;
  if (TWO_CLASSES.has(kind)) return 2;
  let most = 1;
  for (const [cell] of rows)
    if (cell && Number.isFinite(cell.value)) most = Math.max(most, cell.value);
  return most + 1;
}

function restDoubts(paste: Paste, grid: Grid): Doubt[] {
  const doubts: Doubt[] = grid.gaps.length > 0 ? [{ kind: 'hidden-rows' }] : [];
  if (grid.cut) doubts.push({ kind: 'cut-off' });
  if (paste.confidence && grid.rows.flat().length === 1) doubts.push({ kind: 'maybe-confidence' });
  if (grid.shape.length >= 4) doubts.push({ kind: 'maybe-pixels' });
  return paste.ignored > 0 ? [...doubts, { kind: 'ignored', count: paste.ignored }] : doubts;
}

interface Judged {
  readonly rows: readonly Row[];
  readonly classes: number;
  readonly names: readonly string[];
  readonly threshold: number;
}

type Truths = Pick<Reading, 'truth' | 'classTruth'> & { readonly doubts: readonly Doubt[] };

/** Holds the rows against the truth that was said or that a column of the table holds. */
export function judgeByTruth(
  { rows, classes, names, threshold }: Judged,
  pasted: readonly string[] | null,
  options: Options,
): Truths {
  const said = options.truth?.trim() ? splitTruth(options.truth) : pasted;
  if (!said || classes < 2) return { truth: null, classTruth: null, doubts: [] };
  const { truth, doubts } = readTruth(said, names, rows.length, classes);
  if (!truth || rows.some(({ chosen }) => chosen !== null))
    return { truth: null, classTruth: null, doubts };
  return classes === 2
    ? { truth: reportTruth(rows, truth, threshold, options.costs), classTruth: null, doubts }
    : { truth: null, classTruth: reportClasses(rows, truth, classes), doubts };
}

function describeAll(layout: Layout, found: Recognised, grid: Grid, threshold: number): Row[] {
  const signs = found.reasons.some(({ kind }) => kind === 'only-minus-one-and-one');
  const names = grid.rowNames?.length === layout.rows.length ? grid.rowNames : null;
  return layout.rows.map((cells, at) =>
    describeRow(found.kind, cells, { name: names?.[at] ?? null, threshold, signs }),
  );
}

/** Reads rows and columns of numbers: what they are, what each row says, what remains to be asked. */
export function readGrid(paste: Paste, grid: Grid, options: Options): Reading {
  const { activation = 'unknown', threshold = DEFAULT_THRESHOLD } = options;
  const pasted = paste.labels ?? grid.columns;
  const early = settleLabels(options.labels, pasted, 0).labels;
  const known = { activation, hint: paste.hint, names: early?.names.length ?? 0 };
  const layout = layoutOf(grid, known);
  const found = recognise(paste, layout, known);
  const classes = classesOf(found.kind, layout);
  const settled = settleLabels(options.labels, pasted, classes);
  const { labels } = settled;
  const rows = describeAll(layout, found, grid, threshold);
  const names =
    labels?.names ?? Array.from({ length: Math.min(classes, 10) }, (_, label) => `label ${label}`);
  const truths = judgeByTruth({ rows, classes, names, threshold }, paste.truth, options);
  const { kind, reasons, established } = found;
  const order: Doubt[] = !labels && classes > 1 ? [{ kind: 'label-order-unknown' }] : [];
  const doubts = [
    ...found.doubts,
    ...settled.doubts,
    ...order,
    ...restDoubts(paste, grid),
    ...truths.doubts,
  ];
  const signs = reasons.some((reason) => reason.kind === 'only-minus-one-and-one');
  const dims = layout.flattened || grid.flat ? 1 : grid.shape.length;
  const { format, framework, dtype } = paste;
  return {
    kind,
    reasons,
    doubts,
    labels,
    classes,
    threshold,
    thresholdSaid: options.threshold !== undefined,
    source: { format, framework, dtype, shape: grid.shape, gaps: grid.gaps },
    established,
    rows,
    summary: summarise(rows, classes),
    question: questionFor(
      { kind, width: layout.width, classes, established, doubts, labels },
      options,
    ),
    snippet: snippetFor({ kind, framework, width: layout.width, dims, names, threshold, signs }),
    truth: truths.truth,
    classTruth: truths.classTruth,
  };
}
