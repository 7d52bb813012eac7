import type { ModelCard } from '../../src/classify/card.js';
import type { Scored } from '../../src/measure/index.js';

/** Fine steps below 0.01, and as many above 0.99, where most scores lie. */
const TAIL = [0.0001, 0.0002, 0.0005, 0.001, 0.002, 0.005];

/** Every hundredth, with finer steps at both ends, from 1 down to 0. */
const THRESHOLDS = [
  0,
  ...TAIL,
  ...Array.from({ length: 99 }, (_, at) => (at + 1) / 100),
  ...TAIL.map((step) => 1 - step).reverse(),
  1,
].reverse();

/** Counts what each threshold catches and wrongly flags. */
export function sweepOf(scored: readonly Scored[], set: string, date: string): ModelCard['sweep'] {
  const scores = (wanted: 0 | 1): number[] =>
    scored.filter(({ label }) => label === wanted).map(({ score }) => score);
  const [negatives, positives] = [scores(0), scores(1)];
  const atLeast = (list: readonly number[], threshold: number): number =>
    list.filter((score) => score >= threshold).length;
  return {
    set,
    date,
    positives: positives.length,
    negatives: negatives.length,
    steps: THRESHOLDS.map((threshold) => ({
      threshold,
      truePositive: atLeast(positives, threshold),
      falsePositive: atLeast(negatives, threshold),
    })),
  };
}
