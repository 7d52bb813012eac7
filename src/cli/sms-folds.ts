import { measurePredictions, type Scored } from '../measure/index.js';
import type { Words } from '../wording/words.js';
import { estimateText } from './estimate-text.js';

/** Scores of every message of a set, each by a network that was trained on other folds alone. */
export interface FoldScores {
  readonly fold: readonly Scored[];
  /** With near-duplicates kept in one fold. */
  readonly groupFold: readonly Scored[];
}

/** Trains the shipped recipe on the folds of a file of labelled messages. */
export type TrainOnFolds = (file: string) => Promise<FoldScores>;

/** Half, so that the row can be laid beside other systems' at their own best guess. */
const THRESHOLD = 0.5;

const COLUMNS = ['f1', 'rocAuc', 'recallAt01Percent', 'brier', 'ece'] as const;

/** Pooled measures of both kinds of folds, as data. */
export function foldMeasures({ fold, groupFold }: FoldScores) {
  return {
    threshold: THRESHOLD,
    fold: measurePredictions(fold, THRESHOLD),
    groupFold: measurePredictions(groupFold, THRESHOLD),
  };
}

/** The rows of a Markdown table: F1, AUC, recall at 0.1 % false alarms, Brier score, ECE. */
export function foldTable(
  file: string,
  { fold, groupFold }: ReturnType<typeof foldMeasures>,
  words: Words,
): string {
  const { t, numbers } = words;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const headings = COLUMNS.map((name) => t(`evaluate.rows.${name}`));
  const line = (name: string, { measures }: typeof fold): string =>
    row([name, ...COLUMNS.map((column) => estimateText(measures[column], words))]);
  return [
    t('evaluate.folds', { set: file, threshold: numbers.threshold(THRESHOLD) }),
    '',
    row([t('evaluate.system'), ...headings]),
    row(['---', ...COLUMNS.map(() => '---')]),
    line(t('evaluate.fold'), fold),
    line(t('evaluate.groupFold'), groupFold),
  ].join('\n');
}
