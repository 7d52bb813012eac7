import type { Classifier, Labels } from '../classify/index.js';
import { measurePredictions, type Measured, type Scored } from '../measure/index.js';
import { CommandFailure } from './failure.js';
import type { LabelledRow } from './labelled-rows.js';

export interface EvaluateSettings {
  readonly threshold: number;
  readonly resamples: number;
  readonly seed: number;
}

/** Measures of all messages, of one source, or of one category. */
export interface EvaluatedGroup {
  readonly by: 'all' | 'source' | 'category';
  readonly name: string;
  readonly measured: Measured;
}

export interface Evaluation extends EvaluateSettings {
  readonly model: string;
  readonly labels: Labels;
  /** Messages that the model gave no prediction for; they are in no group. */
  readonly noPrediction: number;
  /** Rows that their file marks as training data. */
  readonly seen: number;
  readonly groups: readonly EvaluatedGroup[];
  /** Every score beside its truth, for plots. */
  readonly scored: readonly Scored[];
}

interface ScoredRow extends Scored {
  readonly source: string;
  readonly category: string | null;
}

function scoreRows(rows: readonly LabelledRow[], classifier: Classifier): readonly ScoredRow[] {
  return rows.flatMap(({ text, label, source, category }) => {
    const prediction = classifier.score(text);
    if (prediction.kind === 'no-prediction') return [];
    return [{ score: prediction.score, label, source, category }];
  });
}

function groupsBy(
  by: 'source' | 'category',
  rows: readonly ScoredRow[],
  settings: EvaluateSettings,
): readonly EvaluatedGroup[] {
  const names = [...new Set(rows.map((row) => row[by]))].filter((name) => name !== null);
  if (names.length < 2) return [];
  return names.toSorted().map((name) => ({
    by,
    name,
    measured: measurePredictions(
      rows.filter((row) => row[by] === name),
      settings.threshold,
      settings,
    ),
  }));
}

/**
 * Scores labelled messages and measures them, together, by source and by category.
 * @throws CommandFailure when there is nothing to measure
 */
export function evaluate(
  rows: readonly LabelledRow[],
  settings: EvaluateSettings,
  classifier: Classifier,
): Evaluation {
  const scored = scoreRows(rows, classifier);
  if (scored.length === 0) throw new CommandFailure('no labelled messages to evaluate');
  const all: EvaluatedGroup = {
    by: 'all',
    name: 'all',
    measured: measurePredictions(scored, settings.threshold, settings),
  };
  return {
    ...settings,
    model: classifier.card.id,
    labels: classifier.card.labels,
    noPrediction: rows.length - scored.length,
    seen: rows.filter(({ split }) => split === 'train').length,
    groups: [
      all,
      ...groupsBy('source', scored, settings),
      ...groupsBy('category', scored, settings),
    ],
    scored,
  };
}
