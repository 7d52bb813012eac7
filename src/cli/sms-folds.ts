import type { Measured } from '../measure/index.js';
import type { Words } from '../wording/words.js';
import { estimateText } from './estimate-text.js';

/** Which column of a set names the folds: stratified ones, or ones that keep near-duplicates together. */
export type FoldKey = 'fold' | 'groupFold';

/**
 * Trains the shipped recipe on four folds of a file of labelled messages and scores the fifth,
 * five times; `onFold` is told after each.
 */
export type TrainOnFolds = (
  file: string,
  key: FoldKey,
  onFold: (done: number) => void,
) => Promise<{ readonly measured: Measured }>;

/** Measures pooled over the five folds, of each kind of folds. */
export type FoldMeasures = Readonly<Record<FoldKey, Measured>>;

const COLUMNS = ['f1', 'rocAuc', 'recallAt01Percent', 'brier', 'ece'] as const;

/** Trains and measures both kinds of folds; `onFold` gets how many of all ten are done. */
export async function measureFolds(
  file: string,
  train: TrainOnFolds,
  onFold: (done: number) => void,
): Promise<FoldMeasures> {
  const fold = await train(file, 'fold', onFold);
  const groupFold = await train(file, 'groupFold', (done) => {
    onFold(5 + done);
  });
  return { fold: fold.measured, groupFold: groupFold.measured };
}

/** The rows of a Markdown table: F1, AUC, recall at 0.1 % false alarms, Brier score, ECE. */
export function foldTable(file: string, { fold, groupFold }: FoldMeasures, words: Words): string {
  const { t, numbers } = words;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const headings = COLUMNS.map((name) => t(`evaluate.rows.${name}`));
  const line = (name: string, { measures }: Measured): string =>
    row([name, ...COLUMNS.map((column) => estimateText(measures[column], words))]);
  return [
    t('evaluate.folds', { set: file, threshold: numbers.threshold(fold.threshold) }),
    '',
    row([t('evaluate.system'), ...headings]),
    row(['---', ...COLUMNS.map(() => '---')]),
    line(t('evaluate.fold'), fold),
    line(t('evaluate.groupFold'), groupFold),
  ].join('\n');
}
