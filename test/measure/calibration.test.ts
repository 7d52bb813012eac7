import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  brier,
  calibrationNoise,
  equalMassEdges,
  equalWidthEdges,
  expectedCalibrationError,
  logLoss,
  reliabilityBins,
  seededRandom,
  wilsonInterval,
} from '../../src/measure/index.js';
import { bothClasses, rows } from './cases.js';

describe('Brier score and log loss', () => {
  test('always saying 0.5 costs 0.25 and ln 2', () => {
    const undecided = rows([0.5, 1], [0.5, 0]);
    expect(brier(undecided)).toBe(0.25);
    expect(logLoss(undecided)).toBeCloseTo(Math.LN2, 12);
  });

  test('two messages give the figures worked by hand', () => {
    const two = rows([0.8, 1], [0.3, 0]);
    expect(brier(two)).toBeCloseTo((0.04 + 0.09) / 2, 12);
    expect(logLoss(two)).toBeCloseTo(-(Math.log(0.8) + Math.log(0.7)) / 2, 12);
  });

  test('one saturated mistake is dear but finite', () => {
    expect(logLoss(rows([1, 0]))).toBeCloseTo(-Math.log(1e-15), 6);
    expect(brier(rows([1, 0]))).toBe(1);
  });

  test('are not defined for no rows', () => {
    expect([brier([]), logLoss([])]).toEqual([null, null]);
  });
});

describe('reliability', () => {
  const few = rows([0, 0], [0.1, 0], [0.5, 1], [0.9, 1], [1, 1], [1, 0]);

  test('puts an edge into the bin above it, and 1 into the last', () => {
    const bins = reliabilityBins(few, [0, 0.5, 1]);
    expect(bins).toEqual([
      { from: 0, to: 0.5, count: 2, positives: 0, meanScore: 0.05, share: 0 },
      { from: 0.5, to: 1, count: 4, positives: 3, meanScore: 0.85, share: 0.75 },
    ]);
    expect(expectedCalibrationError(bins)).toBeCloseTo((2 * 0.05 + 4 * 0.1) / 6, 12);
  });

  test('an empty bin says null, not 0', () => {
    expect(reliabilityBins(rows([0.9, 1]), [0, 0.5, 1])[0]).toMatchObject({
      count: 0,
      meanScore: null,
      share: null,
    });
    expect(expectedCalibrationError(reliabilityBins([]))).toBeNull();
  });

  test('takes edges as they are, such as 0.95 to 0.99', () => {
    const bins = reliabilityBins(rows([0.96, 1], [0.99, 1]), [0, 0.95, 0.99, 1]);
    expect(bins.map(({ count }) => count)).toEqual([0, 1, 1]);
  });

  test.each([-0.1, 1.1, NaN])('refuses a score of %d', (score) => {
    expect(() => reliabilityBins(rows([score, 1]))).toThrow(RangeError);
  });

  test('has 15 bins of equal width unless told otherwise', () => {
    expect(equalWidthEdges()).toHaveLength(16);
    expect(equalWidthEdges(4)).toEqual([0, 0.25, 0.5, 0.75, 1]);
  });

  test('bins of equal mass hold about equally many', () => {
    const scores = Array.from({ length: 1000 }, (_, at) => (at / 1000) ** 3);
    const bins = reliabilityBins(
      scores.map((score) => ({ score, label: 0 as const })),
      equalMassEdges(scores, 10),
    );
    for (const { count } of bins) expect(Math.abs(count - 100)).toBeLessThanOrEqual(1);
  });

  test('equal scores share one bin of equal mass', () => {
    expect(equalMassEdges([0.3, 0.3, 0.3, 0.3], 4)).toEqual([0, 0.3, 1]);
  });

  test('every row is counted once, and the error lies between 0 and 1', () => {
    fc.assert(
      fc.property(bothClasses, fc.integer({ min: 1, max: 20 }), (all, n) => {
        const bins = reliabilityBins(all, equalWidthEdges(n));
        expect(bins.reduce((total, { count }) => total + count, 0)).toBe(all.length);
        const error = expectedCalibrationError(bins) ?? NaN;
        expect(error).toBeGreaterThanOrEqual(0);
        expect(error).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('calibrationNoise', () => {
  const random = seededRandom(7);
  const scores = Array.from({ length: 2000 }, () => random());

  test('a perfectly calibrated model lies within it, a shifted one beyond', () => {
    const noise = calibrationNoise(scores, { repeats: 200 });
    const truth = seededRandom(8);
    const fair = scores.map((score) => ({ score, label: truth() < score ? 1 : 0 }) as const);
    const shifted = fair.map(({ score, label }) => ({ score: score * 0.8, label }));
    const error = (all: typeof shifted) => expectedCalibrationError(reliabilityBins(all)) ?? NaN;
    expect(error(fair)).toBeLessThan((noise?.upper95 ?? NaN) * 1.2);
    expect(error(shifted)).toBeGreaterThan(noise?.upper95 ?? NaN);
  });

  test('shrinks with the number of messages and vanishes for scores of 0 and 1', () => {
    const few = calibrationNoise(scores.slice(0, 100), { repeats: 200 });
    const many = calibrationNoise(scores, { repeats: 200 });
    expect(few?.median ?? NaN).toBeGreaterThan(many?.upper95 ?? NaN);
    expect(calibrationNoise([0, 1, 1])).toEqual({ median: 0, upper95: 0 });
  });

  test('the same seed gives the same noise, and no scores give none', () => {
    expect(calibrationNoise(scores, { repeats: 20, seed: 3 })).toEqual(
      calibrationNoise(scores, { repeats: 20, seed: 3 }),
    );
    expect(calibrationNoise([])).toBeNull();
  });
});

describe('wilsonInterval', () => {
  test('gives the published interval for 8 of 10', () => {
    const { low, high } = wilsonInterval(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  test('stays within 0 and 1 and holds the share', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (hits, misses) => {
        const { low, high } = wilsonInterval(hits, hits + misses);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        const share = hits + misses === 0 ? 0.5 : hits / (hits + misses);
        expect(low).toBeLessThanOrEqual(share + 1e-12);
        expect(high).toBeGreaterThanOrEqual(share - 1e-12);
      }),
    );
  });

  test('knows nothing without messages', () => {
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});
