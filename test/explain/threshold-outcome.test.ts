import { describe, expect, test } from 'vitest';
import { thresholdAtBaseRate } from '../../src/explain/base-rate-threshold.js';
import {
  heldOutHistogram,
  precisionRange,
  thresholdOutcome,
} from '../../src/explain/threshold-outcome.js';

const sweep = {
  set: 'a set',
  date: '2026-01-01',
  positives: 10,
  negatives: 90,
  steps: [
    { threshold: 1, truePositive: 0, falsePositive: 0 },
    { threshold: 0.75, truePositive: 4, falsePositive: 1 },
    { threshold: 0.5, truePositive: 7, falsePositive: 5 },
    { threshold: 0.25, truePositive: 9, falsePositive: 20 },
    { threshold: 0, truePositive: 10, falsePositive: 90 },
  ],
};
const range = (least: number, most = least) => ({ least, most });

describe('what a threshold would have done', () => {
  test.each([
    [0.5, range(7), range(5)],
    [0.6, range(4, 7), range(1, 5)],
    [0.1 + 0.15, range(9), range(20)],
    [0, range(10), range(90)],
    [1, range(0), range(0)],
  ])(
    'at %d it is read off the card, in a range between its steps',
    (threshold, caught, flagged) => {
      expect(thresholdOutcome(sweep, threshold)).toEqual({
        threshold,
        caught,
        flagged,
        positives: 10,
        negatives: 90,
      });
    },
  );

  test('precision at the set’s own rate is caught / flagged of any kind', () => {
    const precision = precisionRange(thresholdOutcome(sweep, 0.5), 0.1);
    expect(precision?.least).toBeCloseTo(7 / 12, 12);
    expect(precision?.most).toBeCloseTo(7 / 12, 12);
  });

  test('precision falls where label 1 is rarer', () => {
    const rare = precisionRange(thresholdOutcome(sweep, 0.5), 0.01);
    expect(rare?.least).toBeCloseTo((0.01 * 0.7) / (0.01 * 0.7 + (0.99 * 5) / 90), 12);
  });

  test('there is no precision where nothing is flagged', () => {
    expect(precisionRange(thresholdOutcome(sweep, 1), 0.1)).toBeNull();
  });

  test('the histogram counts each message once', () => {
    const bins = heldOutHistogram(sweep, 4);
    expect(bins.map(({ label1 }) => label1)).toEqual([1, 2, 3, 4]);
    expect(bins.map(({ label0 }) => label0)).toEqual([70, 15, 4, 1]);
  });
});

test('costs of 1 to 9 at 2 % spam after calibration at 50/50 are a raw 0.9977', () => {
  expect(thresholdAtBaseRate(0.9, 0.5, 0.02)).toBeCloseTo(0.9977, 4);
  expect(thresholdAtBaseRate(0.9, 0.2, 0.2)).toBeCloseTo(0.9, 12);
});
