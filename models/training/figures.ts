import { sigmoid } from '../../src/classify/network.js';
import { randomFrom } from './random.js';
import type { Scored } from './platt.js';

/** A figure with its 95 % bootstrap interval. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Point {
  readonly score: number;
  readonly label: 0 | 1;
}

const BINS = 15;
const RESAMPLES = 400;

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : Number.NaN;
}

function confusion(points: readonly Point[], threshold: number): [number, number, number, number] {
  const count = (label: 0 | 1, above: boolean): number =>
    points.filter((point) => point.label === label && point.score >= threshold === above).length;
  return [count(1, true), count(0, true), count(1, false), count(0, false)];
}

function auc(points: readonly Point[]): number {
  const sorted = [...points].sort((a, b) => a.score - b.score);
  let [ranks, from] = [0, 0];
  while (from < sorted.length) {
    let to = from;
    while (to < sorted.length && sorted[to]?.score === sorted[from]?.score) to += 1;
    for (let at = from; at < to; at += 1) if (sorted[at]?.label === 1) ranks += (from + to + 1) / 2;
    from = to;
  }
  const spam = points.filter(({ label }) => label === 1).length;
  return ratio(ranks - (spam * (spam + 1)) / 2, spam * (points.length - spam));
}

/** Expected calibration error over 15 bins of equal width. */
function ece(points: readonly Point[]): number {
  const sums = new Float64Array(BINS);
  for (const { score, label } of points) {
    const bin = Math.min(BINS - 1, Math.floor(score * BINS));
    sums[bin] = (sums[bin] ?? 0) + score - label;
  }
  return ratio(
    sums.reduce((total, sum) => total + Math.abs(sum), 0),
    points.length,
  );
}

/** Share of label 1 found by the lowest threshold that at most `rate` of label 0 reach. */
export function recallAt(points: readonly Point[], rate: number): number {
  const ham = points.filter(({ label }) => label === 0).map(({ score }) => score);
  ham.sort((a, b) => b - a);
  const limit = ham[Math.floor(rate * ham.length)] ?? -1;
  const spam = points.filter(({ label }) => label === 1);
  return ratio(spam.filter(({ score }) => score > limit).length, spam.length);
}

function all(points: readonly Point[], threshold: number): Record<string, number> {
  const [tp, fp, fn, tn] = confusion(points, threshold);
  return {
    accuracy: ratio(tp + tn, points.length),
    precision: ratio(tp, tp + fp),
    recall: ratio(tp, tp + fn),
    f1: ratio(2 * tp, 2 * tp + fp + fn),
    falseAlarms: ratio(fp, fp + tn),
    auc: auc(points),
    recallAt1: recallAt(points, 0.01),
    recallAt01: recallAt(points, 0.001),
    brier: ratio(
      points.reduce((sum, { score, label }) => sum + (score - label) ** 2, 0),
      points.length,
    ),
    ece: ece(points),
  };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
}

/** Figures of scored rows at a threshold, with bootstrap intervals; what cannot be computed is left out. */
export function figuresOf(scored: readonly Scored[], threshold: number): Record<string, Figure> {
  const points = scored.map(({ logit, label }) => ({ score: sigmoid(logit), label }));
  const random = randomFrom(7);
  const samples = Array.from({ length: RESAMPLES }, () =>
    all(
      points.flatMap(() => points[Math.floor(random() * points.length)] ?? []),
      threshold,
    ),
  );
  return Object.fromEntries(
    Object.entries(all(points, threshold))
      .filter(([, value]) => Number.isFinite(value))
      .map(([name, value]) => {
        const values = samples
          .map((sample) => sample[name] ?? Number.NaN)
          .filter((sample) => Number.isFinite(sample))
          .sort((a, b) => a - b);
        return [name, { value, low: quantile(values, 0.025), high: quantile(values, 0.975) }];
      }),
  );
}
