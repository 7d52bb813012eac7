import fc from 'fast-check';
import type { Scored } from '../../src/measure/index.js';

/** Scores with their labels: `rows([0.9, 1], [0.2, 0])`. */
export const rows = (...pairs: readonly (readonly [number, 0 | 1])[]): Scored[] =>
  pairs.map(([score, label]) => ({ score, label }));

/** Eight messages worked by hand: at 0.5 they give 3 TP, 1 FP, 1 FN, 3 TN. */
export const eight = rows(
  [0.95, 1],
  [0.8, 1],
  [0.7, 0],
  [0.6, 1],
  [0.4, 0],
  [0.3, 1],
  [0.2, 0],
  [0.1, 0],
);

const label = fc.constantFrom<0 | 1>(0, 1);

/** Predictions with many ties, at least one of each class. */
export const bothClasses = fc
  .array(fc.record({ score: fc.integer({ min: 0, max: 10 }).map((n) => n / 10), label }), {
    minLength: 2,
    maxLength: 60,
  })
  .filter((all) => all.some((row) => row.label === 1) && all.some((row) => row.label === 0));
