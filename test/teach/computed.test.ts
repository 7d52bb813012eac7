import { beforeAll, describe, expect, test } from 'vitest';
import type { Bench } from '../../src/teach/bench.js';
import { contributions } from '../../src/teach/contributions.js';
import { largestTestSet } from '../../src/teach/card-figures.js';
import { descent } from '../../src/teach/experiments/descent.js';
import { overConfidence } from '../../src/teach/experiments/over-confidence.js';
import { polynomialExperiment } from '../../src/teach/experiments/polynomials.js';
import { printedColumn, printedFloat, printedRows } from '../../src/teach/printed.js';
import { softmax } from '../../src/teach/softmax.js';
import { thresholdGame } from '../../src/teach/threshold-game.js';
import { shippedBench } from './bench.js';

let bench: Bench;
beforeAll(async () => {
  bench = await shippedBench();
});

describe('arrays are printed as NumPy prints float32', () => {
  test.each([
    [[0.09122807], '[[0.09122807]]'],
    [[0.5, 0.25], '[[0.5 ]\n [0.25]]'],
    [[1], '[[1.]]'],
    [
      [0.95879245, 1.0798702e-3, 3.4174323e-4],
      '[[9.5879245e-01]\n [1.0798702e-03]\n [3.4174323e-04]]',
    ],
    [[-2.9755006, 3.4226329], '[[-2.9755006]\n [ 3.422633 ]]'],
  ])('%j', (values, text) => {
    expect(printedColumn(values)).toBe(text);
  });

  test('rows keep their columns', () => {
    expect(printedRows([[0.25, 0.75]])).toBe('[[0.25 0.75]]');
    expect(printedFloat(0.0010798702)).toBe('1.0798702e-03');
  });
});

test('softmax over nothing and a logit is the sigmoid of the logit; over one unit it is 1', () => {
  expect(softmax([0, 1.7])[1]).toBeCloseTo(1 / (1 + Math.exp(-1.7)), 12);
  expect(softmax([-800])).toEqual([1]);
});

describe('the simulations show what the lessons say of them', () => {
  test('stretching log-odds leaves accuracy and raises log loss', () => {
    const { honest, stretched } = overConfidence(3);
    expect(stretched.accuracy).toBe(honest.accuracy);
    expect(stretched.logLoss).toBeGreaterThan(honest.logLoss);
    const [lowest, highest] = [stretched.bins[0], stretched.bins.at(-1)];
    expect(lowest?.share).toBeGreaterThan(lowest?.meanScore ?? 1);
    expect(highest?.share).toBeLessThan(highest?.meanScore ?? 0);
  });

  test('a small rate creeps, a good one settles, a large one leaps upwards at once', () => {
    const [slow, good, fast] = [descent(0.02, 40), descent(0.6, 400), descent(5, 40)];
    expect(slow.at(-1)).toBeGreaterThan(good[40] ?? 1);
    expect(fast[1]).toBeGreaterThan(fast[0] ?? 1);
    expect(fast.slice(20).some((loss, at, all) => at > 0 && loss > (all[at - 1] ?? 1))).toBe(true);
    expect((good[0] ?? 0) - (good[40] ?? 0)).toBeGreaterThan(
      5 * ((good[40] ?? 0) - (good[400] ?? 0)),
    );
  });

  test('training error only falls, fresh error falls and rises, and its parts add up', () => {
    const { errors, noise } = polynomialExperiment();
    const training = errors.map((one) => one.training);
    expect(training).toEqual(training.toSorted((a, b) => b - a));
    const fresh = errors.map((one) => one.fresh);
    const best = fresh.indexOf(Math.min(...fresh));
    expect(best).toBeGreaterThan(0);
    expect(fresh.at(-1)).toBeGreaterThan(2 * (fresh[best] ?? 1));
    expect(errors.every((one) => one.fresh > one.training)).toBe(true);
    for (const one of errors)
      expect(Math.abs(one.fresh - (one.bias + one.variance + noise))).toBeLessThan(0.1 * one.fresh);
  });
});

describe('the live model', () => {
  test('twenty messages, ten of each label, all scored', () => {
    expect(bench.samples).toHaveLength(20);
    expect(bench.samples.filter(({ label }) => label === 1)).toHaveLength(10);
    expect(new Set(bench.samples.map(({ id }) => id)).size).toBe(20);
  });

  test('contributions and start add up to no more than words can: the rest is stated', () => {
    const { start, words, logit } = contributions(bench, bench.sample('nitro').text);
    expect(words.length).toBeGreaterThan(2);
    expect(Number.isFinite(start + logit)).toBe(true);
  });

  test('the counts of the card’s test set follow from its rates', () => {
    const { rows, positives, cells, accuracy } = largestTestSet(bench.card);
    expect(cells.truePositive + cells.falseNegative).toBe(positives);
    const right = (cells.truePositive + cells.trueNegative) / rows;
    expect(right).toBeCloseTo(accuracy, 3);
  });

  test('the game counts as the confusion matrix does, and recall only falls on the way up', () => {
    let game = thresholdGame(bench, 0.01);
    let recall = game.recall ?? 0;
    expect(game.lower).toBeNull();
    while (game.higher !== null) {
      game = thresholdGame(bench, game.higher);
      expect(game.missed).toHaveLength(game.cells.falseNegative);
      expect(game.alarms).toHaveLength(game.cells.falsePositive);
      expect(game.recall).toBeLessThanOrEqual(recall);
      recall = game.recall ?? 0;
    }
    expect(game.threshold).toBe(0.99);
  });
});
