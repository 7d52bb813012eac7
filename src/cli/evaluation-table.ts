import type { Confusion, Measured, MeasureName } from '../measure/index.js';
import { classNames } from '../wording/class-name.js';
import type { Words } from '../wording/words.js';
import { countText, estimateText, NOT_DEFINED } from './estimate-text.js';
import type { EvaluatedGroup, Evaluation } from './evaluation.js';

const LABEL_WIDTH = 24;
const COLUMN_WIDTH = 25;

const CELLS = ['truePositive', 'falseNegative', 'falsePositive', 'trueNegative'] as const;
const MEASURES = [
  'accuracy',
  'precision',
  'recall',
  'f1',
  'falseAlarmRate',
  'rocAuc',
  'averagePrecision',
  'recallAt1Percent',
  'recallAt01Percent',
  'brier',
  'logLoss',
  'ece',
] as const satisfies readonly MeasureName[];

function noiseText({ calibrationNoise }: Measured, { numbers }: Words): string {
  if (calibrationNoise === null) return NOT_DEFINED;
  const { median, upper95 } = calibrationNoise;
  return `${numbers.fixed(median, 4)} (…${numbers.fixed(upper95, 4)})`;
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}

/** One table: a line for each measure, a column for each group. */
function table(groups: readonly EvaluatedGroup[], words: Words): string {
  const { t, numbers } = words;
  const line = (label: string, cell: (measured: Measured) => string): string =>
    label.padEnd(LABEL_WIDTH) +
    groups.map(({ measured }) => cell(measured).padStart(COLUMN_WIDTH)).join('');
  const heading = groups
    .map(({ name }) => cut(name, COLUMN_WIDTH - 2).padStart(COLUMN_WIDTH))
    .join('');
  return [
    ' '.repeat(LABEL_WIDTH) + heading,
    line(t('evaluate.rows.messages'), ({ count }) => numbers.whole(count)),
    line(t('evaluate.rows.positives'), ({ positives }) => numbers.whole(positives)),
    ...CELLS.map((name: keyof Confusion) =>
      line(t(`evaluate.rows.${name}`), ({ confusion }) => countText(confusion[name], words)),
    ),
    ...MEASURES.map((name) =>
      line(t(`evaluate.rows.${name}`), ({ measures }) => estimateText(measures[name], words)),
    ),
    line(t('evaluate.rows.noise'), (measured) => noiseText(measured, words)),
  ].join('\n');
}

function tables(groups: readonly EvaluatedGroup[], width: number, words: Words): readonly string[] {
  const columns = Math.max(1, Math.floor((width - LABEL_WIDTH) / COLUMN_WIDTH));
  const starts = Array.from(
    { length: Math.ceil(groups.length / columns) },
    (_, at) => at * columns,
  );
  return starts.map((from) => table(groups.slice(from, from + columns), words));
}

function preface(evaluation: Evaluation, { measured }: EvaluatedGroup, words: Words): string {
  const { t, numbers } = words;
  const { model, labels, threshold, resamples, seed, noPrediction, seen } = evaluation;
  const names = classNames(labels, words);
  return [
    t('evaluate.heading', {
      model,
      messages: numbers.whole(measured.count),
      positives: numbers.whole(measured.positives),
      label1: names.label1,
      share: numbers.share(measured.positives / measured.count),
    }),
    t('evaluate.rule', { ...names, threshold: numbers.threshold(threshold) }),
    t('evaluate.intervals', { resamples: numbers.whole(resamples), seed: `${seed}` }),
    ...(noPrediction > 0
      ? [t('evaluate.noPrediction', { messages: numbers.whole(noPrediction) })]
      : []),
    ...(seen > 0 ? [t('evaluate.seen', { messages: numbers.whole(seen) })] : []),
  ].join('\n');
}

/** The evaluation as text for a terminal of this width. */
export function evaluationTable(evaluation: Evaluation, width: number, words: Words): string {
  const { groups } = evaluation;
  const [all] = groups;
  if (!all) return '';
  const headed = (by: EvaluatedGroup['by'], heading: string): readonly string[] => {
    const own = groups.filter((group) => group.by === by);
    return own.length === 0 ? [] : [heading, ...tables(own, width, words)];
  };
  return [
    preface(evaluation, all, words),
    ...headed('all', words.t('evaluate.overall')),
    ...headed('source', words.t('evaluate.source')),
    ...headed('category', words.t('evaluate.category')),
  ].join('\n\n');
}
