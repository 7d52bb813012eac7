import { mean } from 'd3-array';
import { describe, expect, test } from 'vitest';
import {
  bootstrap,
  measurePredictions,
  percentileInterval,
  seededRandom,
  type Scored,
} from '../../src/measure/index.js';
import { eight, rows } from './cases.js';

const shareOfLabel1 = (sample: readonly Scored[]): number =>
  mean(sample, ({ label }) => label) ?? NaN;

describe('seededRandom', () => {
  test('gives the same numbers for the same seed and others for another', () => {
    const [one, same, other] = [seededRandom(1), seededRandom(1), seededRandom(2)];
    const take = (random: () => number) => [random(), random(), random()];
    expect(take(one)).toEqual(take(same));
    expect(take(seededRandom(1))).not.toEqual(take(other));
  });

  test('is spread evenly over 0 to 1', () => {
    const random = seededRandom(42);
    const numbers = Array.from({ length: 20_000 }, () => random());
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(mean(numbers)).toBeCloseTo(0.5, 2);
    const tenths = Array.from(
      { length: 10 },
      (_, at) => numbers.filter((number) => Math.floor(number * 10) === at).length,
    );
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });
});

describe('bootstrap', () => {
  const hundred = rows(
    ...Array.from({ length: 100 }, (_, at) => [at / 100, at % 4 === 0 ? 1 : 0] as const),
  );

  test('draws as many rows as there are, of the same rows', () => {
    const sizes = bootstrap(hundred, (sample) => sample.length, { resamples: 5 });
    expect(sizes).toEqual([100, 100, 100, 100, 100]);
    const [distinct = 0] = bootstrap(hundred, (sample) => new Set(sample).size, { resamples: 1 });
    expect(distinct).toBeGreaterThan(45);
    expect(distinct).toBeLessThan(80);
  });

  test('the interval of a share is about two standard errors wide each way', () => {
    const interval = percentileInterval(bootstrap(hundred, shareOfLabel1));
    const standardError = Math.sqrt((0.25 * 0.75) / 100);
    expect(interval?.low).toBeCloseTo(0.25 - 1.96 * standardError, 1);
    expect(interval?.high).toBeCloseTo(0.25 + 1.96 * standardError, 1);
  });

  test('a statistic that is never defined has no interval', () => {
    expect(percentileInterval([null, null])).toBeNull();
    expect(percentileInterval([null, 1, 3])).toEqual({ low: 1.05, high: 2.95 });
  });
});

describe('measurePredictions', () => {
  test('lays every measure beside its interval', () => {
    const measured = measurePredictions(eight, 0.5, { resamples: 300 });
    expect(measured).toMatchObject({ count: 8, positives: 4, threshold: 0.5 });
    expect(measured.confusion.truePositive.value).toBe(3);
    expect(measured.measures.rocAuc?.value).toBe(13 / 16);
    for (const estimate of Object.values(measured.measures)) {
      expect(estimate?.low).toBeLessThanOrEqual(estimate?.high ?? NaN);
    }
  });

  test('leaves undefined measures null where one class is missing', () => {
    const { measures } = measurePredictions(rows([0.1, 0], [0.6, 0]), 0.5, { resamples: 50 });
    expect(measures).toMatchObject({ recall: null, rocAuc: null, averagePrecision: null });
    expect(measures.falseAlarmRate?.value).toBe(0.5);
  });

  test('no false alarm among few messages is no proof of none', () => {
    const quiet = rows(...Array.from({ length: 50 }, () => [0.1, 0] as const));
    const { measures, confusion } = measurePredictions(quiet, 0.5, { resamples: 20 });
    expect(measures.falseAlarmRate).toMatchObject({ value: 0, low: 0 });
    expect(measures.falseAlarmRate?.high).toBeCloseTo(0.0713, 3);
    expect(confusion.falsePositive.high).toBeCloseTo(50 * 0.0713, 1);
    expect(confusion.truePositive).toEqual({ value: 0, low: 0, high: 0 });
  });

  test('no rows give no measures', () => {
    const measured = measurePredictions([], 0.5, { resamples: 2 });
    expect(Object.values(measured.measures).every((measure) => measure === null)).toBe(true);
    expect(measured.calibrationNoise).toBeNull();
  });

  test('the same seed gives the same report', () => {
    const options = { resamples: 20, seed: 5 };
    expect(measurePredictions(eight, 0.5, options)).toEqual(
      measurePredictions(eight, 0.5, options),
    );
  });
});
