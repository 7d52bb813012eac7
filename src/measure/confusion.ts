import type { Scored } from './scored.js';

/** How many predictions fell into each cell at one threshold; positive means label 1. */
export interface Confusion {
  readonly truePositive: number;
  readonly falsePositive: number;
  readonly falseNegative: number;
  readonly trueNegative: number;
}

/**
 * Counts the four cells; a row is predicted as label 1 when score >= threshold.
 * @throws RangeError when a score is not a finite number.
 */
export function confusion(rows: readonly Scored[], threshold: number): Confusion {
  const cells = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
  for (const { score, label } of rows) {
    if (!Number.isFinite(score)) throw new RangeError(`a score must be finite, not ${score}`);
    if (score >= threshold) cells[label === 1 ? 'truePositive' : 'falsePositive'] += 1;
    else cells[label === 1 ? 'falseNegative' : 'trueNegative'] += 1;
  }
  return cells;
}
