import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  averagePrecision,
  precisionRecallCurve,
  recallAtFalseAlarmRate,
  rocAuc,
  rocCurve,
  sweep,
} from '../../src/measure/index.js';
import { bothClasses, eight, rows } from './cases.js';

/** The chance that a label 1 scores above a label 0, counted pair by pair. */
function pairwiseAuc(all: ReturnType<typeof rows>): number {
  const positives = all.filter(({ label }) => label === 1);
  const negatives = all.filter(({ label }) => label === 0);
  const wins = positives.flatMap((one) =>
    negatives.map(({ score }) => (one.score > score ? 1 : one.score === score ? 0.5 : 0)),
  );
  return wins.reduce<number>((total, win) => total + win, 0) / wins.length;
}

describe('ROC', () => {
  test('eight messages: 13 of 16 pairs are in order', () => {
    expect(rocAuc(sweep(eight))).toBe(13 / 16);
  });

  test('all scores equal is a coin toss, whatever the order of the rows', () => {
    expect(rocAuc(sweep(rows([0.5, 1], [0.5, 0], [0.5, 1])))).toBe(0.5);
    expect(rocCurve(sweep(rows([0.5, 1], [0.5, 0])))).toHaveLength(2);
  });

  test('agrees with counting pairs, ties included', () => {
    fc.assert(
      fc.property(bothClasses, (all) => {
        expect(rocAuc(sweep(all))).toBeCloseTo(pairwiseAuc(all), 12);
      }),
    );
  });

  test('turning the scores round turns the area round', () => {
    fc.assert(
      fc.property(bothClasses, (all) => {
        const turned = all.map(({ score, label }) => ({ score: -score, label }));
        expect((rocAuc(sweep(all)) ?? NaN) + (rocAuc(sweep(turned)) ?? NaN)).toBeCloseTo(1, 12);
      }),
    );
  });

  test('runs from nothing flagged to everything flagged and never falls', () => {
    fc.assert(
      fc.property(bothClasses, (all) => {
        const curve = rocCurve(sweep(all));
        expect(curve[0]).toEqual({ threshold: Infinity, falseAlarmRate: 0, recall: 0 });
        expect(curve.at(-1)).toMatchObject({ falseAlarmRate: 1, recall: 1 });
        for (const [at, point] of curve.entries()) {
          const before = curve[at - 1] ?? point;
          expect(point.recall).toBeGreaterThanOrEqual(before.recall);
          expect(point.falseAlarmRate).toBeGreaterThanOrEqual(before.falseAlarmRate);
        }
      }),
    );
  });

  test('has no area with one class only', () => {
    expect(rocAuc(sweep(rows([0.5, 1])))).toBeNull();
    expect(rocCurve(sweep(rows([0.5, 0])))).toEqual([]);
    expect(rocAuc(sweep([]))).toBeNull();
  });
});

describe('precision and recall', () => {
  test('eight messages: recall rises in quarters, at the precision worked by hand', () => {
    const curve = precisionRecallCurve(sweep(eight));
    expect(curve.map(({ precision, recall }) => [precision, recall])).toEqual([
      [1, 0.25],
      [1, 0.5],
      [2 / 3, 0.5],
      [3 / 4, 0.75],
      [3 / 5, 0.75],
      [4 / 6, 1],
      [4 / 7, 1],
      [4 / 8, 1],
    ]);
    expect(averagePrecision(sweep(eight))).toBeCloseTo((1 + 1 + 3 / 4 + 4 / 6) / 4, 12);
  });

  test('a model that knows nothing has the share of label 1 as its average precision', () => {
    expect(averagePrecision(sweep(rows([0.5, 1], [0.5, 0], [0.5, 0], [0.5, 0])))).toBe(0.25);
  });

  test('is not defined without label 1', () => {
    expect(averagePrecision(sweep(rows([0.5, 0])))).toBeNull();
    expect(precisionRecallCurve(sweep(rows([0.5, 0])))).toEqual([]);
  });
});

describe('recall at a false-alarm rate', () => {
  test.each([
    { rate: 0, recall: 0.5, threshold: 0.8 },
    { rate: 0.2, recall: 0.5, threshold: 0.8 },
    { rate: 0.25, recall: 0.75, threshold: 0.6 },
    { rate: 1, recall: 1, threshold: 0.3 },
  ])('at most $rate allows recall $recall', ({ rate, recall, threshold }) => {
    expect(recallAtFalseAlarmRate(sweep(eight), rate)).toMatchObject({ recall, threshold });
  });

  test('a tie that would break the limit is not split', () => {
    const tied = sweep(rows([0.9, 1], [0.9, 0], [0.1, 0]));
    expect(recallAtFalseAlarmRate(tied, 0.4)).toMatchObject({ recall: 0, threshold: Infinity });
  });

  test('is not defined with one class only', () => {
    expect(recallAtFalseAlarmRate(sweep(rows([0.9, 1])), 0.01)).toBeNull();
  });
});
