import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  accuracy,
  bestThreshold,
  confusion,
  costThreshold,
  f1,
  falseAlarmRate,
  precision,
  recall,
  sweep,
} from '../../src/measure/index.js';
import { bothClasses, eight, rows } from './cases.js';

describe('measures at a threshold', () => {
  test('a score equal to the threshold is predicted as label 1', () => {
    expect(confusion(rows([0.5, 1], [0.5, 0], [0.49, 1]), 0.5)).toEqual({
      truePositive: 1,
      falsePositive: 1,
      falseNegative: 1,
      trueNegative: 0,
    });
  });

  test('eight messages give the figures worked by hand', () => {
    const cells = confusion(eight, 0.5);
    expect(cells).toEqual({
      truePositive: 3,
      falsePositive: 1,
      falseNegative: 1,
      trueNegative: 3,
    });
    expect(accuracy(cells)).toBe(0.75);
    expect(precision(cells)).toBe(0.75);
    expect(recall(cells)).toBe(0.75);
    expect(f1(cells)).toBe(0.75);
    expect(falseAlarmRate(cells)).toBe(0.25);
  });

  test('what cannot be divided is null, never 0', () => {
    const nothing = confusion([], 0.5);
    const measures = [accuracy, precision, recall, f1, falseAlarmRate];
    expect(measures.map((measure) => measure(nothing))).toEqual(measures.map(() => null));
    expect(precision(confusion(rows([0.1, 1]), 0.5))).toBeNull();
    expect(recall(confusion(rows([0.1, 0]), 0.5))).toBeNull();
    expect(falseAlarmRate(confusion(rows([0.1, 1]), 0.5))).toBeNull();
  });

  test('accuracy alone misleads: never predicting label 1 is 90 % accurate and finds nothing', () => {
    const quiet = rows([0.1, 1], ...Array.from({ length: 9 }, () => [0.1, 0] as const));
    expect(accuracy(confusion(quiet, 0.5))).toBe(0.9);
    expect(recall(confusion(quiet, 0.5))).toBe(0);
  });

  test('NaN is never anything', () => {
    expect(() => confusion(rows([NaN, 1]), 0.5)).toThrow(RangeError);
    expect(() => sweep(rows([0.1, 0], [NaN, 1]))).toThrow(/finite/);
  });

  test('F1 is the harmonic mean of precision and recall', () => {
    fc.assert(
      fc.property(bothClasses, fc.double({ min: 0, max: 1, noNaN: true }), (all, threshold) => {
        const cells = confusion(all, threshold);
        const [p, r] = [precision(cells), recall(cells)];
        if (p === null || r === null || p + r === 0) return;
        expect(f1(cells)).toBeCloseTo((2 * p * r) / (p + r), 12);
      }),
    );
  });
});

describe('costThreshold', () => {
  test.each([
    { falseAlarm: 1, miss: 1, expected: 0.5 },
    { falseAlarm: 9, miss: 1, expected: 0.9 },
    { falseAlarm: 1, miss: 9, expected: 0.1 },
    { falseAlarm: 0, miss: 1, expected: 0 },
  ])('$falseAlarm to $miss gives $expected', ({ falseAlarm, miss, expected }) => {
    expect(costThreshold({ falseAlarm, miss })).toBeCloseTo(expected, 12);
  });

  test.each([
    { falseAlarm: 0, miss: 0 },
    { falseAlarm: -1, miss: 2 },
    { falseAlarm: NaN, miss: 1 },
    { falseAlarm: Infinity, miss: 1 },
  ])('refuses costs of $falseAlarm and $miss', (costs) => {
    expect(() => costThreshold(costs)).toThrow(RangeError);
  });
});

describe('bestThreshold', () => {
  test('finds the gap between the classes', () => {
    const found = bestThreshold(sweep(rows([0.9, 1], [0.7, 1], [0.3, 0])), {
      falseAlarm: 1,
      miss: 1,
    });
    expect(found).toEqual({
      threshold: 0.7,
      nextBelow: 0.3,
      cost: 0,
      falseAlarms: 0,
      misses: 0,
    });
  });

  test('dear false alarms raise it, dear misses lower it', () => {
    const swept = sweep(eight);
    expect(bestThreshold(swept, { falseAlarm: 9, miss: 1 }).threshold).toBe(0.8);
    expect(bestThreshold(swept, { falseAlarm: 1, miss: 9 }).threshold).toBe(0.3);
  });

  test('predicts no label 1 where that costs least', () => {
    const found = bestThreshold(sweep(rows([0.9, 0], [0.2, 1])), { falseAlarm: 5, miss: 1 });
    expect(found).toMatchObject({ threshold: null, nextBelow: 0.9, cost: 1, misses: 1 });
  });

  test('no threshold is cheaper', () => {
    fc.assert(
      fc.property(bothClasses, fc.nat(9), fc.nat(9), (all, falseAlarm, miss) => {
        const found = bestThreshold(sweep(all), { falseAlarm, miss });
        const costs = Array.from({ length: 12 }, (_, at) => {
          const cells = confusion(all, at / 10);
          return cells.falsePositive * falseAlarm + cells.falseNegative * miss;
        });
        expect(found.cost).toBe(Math.min(...costs));
        const itself = confusion(all, found.threshold ?? Infinity);
        expect(itself.falsePositive).toBe(found.falseAlarms);
        expect(itself.falseNegative).toBe(found.misses);
      }),
    );
  });
});
