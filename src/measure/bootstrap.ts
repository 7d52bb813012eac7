import { quantile } from 'd3-array';
import type { Interval } from './interval.js';
import { seededRandom, type Random } from './random.js';
import type { Scored } from './scored.js';

export interface BootstrapOptions {
  /** How many resamples are drawn; 1,000 unless told. */
  readonly resamples?: number;
  readonly seed?: number;
}

/** Draws as many rows with replacement, keeping their order, so that sorted rows stay sorted. */
function resample(rows: readonly Scored[], random: Random): readonly Scored[] {
  const times = new Uint32Array(rows.length);
  rows.forEach(() => {
    const at = Math.floor(random() * rows.length);
    times[at] = (times[at] ?? 0) + 1;
  });
  const sample: Scored[] = [];
  rows.forEach((row, at) => {
    for (let left = times[at] ?? 0; left > 0; left -= 1) sample.push(row);
  });
  return sample;
}

/**
 * Computes a statistic on each of many draws of these rows with replacement; a statistic may be
 * several numbers at once. The same seed gives the same draws.
 */
export function bootstrap<Statistic>(
  rows: readonly Scored[],
  statistic: (sample: readonly Scored[]) => Statistic,
  { resamples = 1000, seed = 1 }: BootstrapOptions = {},
): readonly Statistic[] {
  const random = seededRandom(seed);
  const sorted = rows.toSorted((a, b) => b.score - a.score);
  return Array.from({ length: resamples }, () => statistic(resample(sorted, random)));
}

/**
 * 95 % percentile interval of bootstrapped values; null when the statistic was defined (not null)
 * on no draw. (Efron and Tibshirani, 1993.)
 */
export function percentileInterval(values: readonly (number | null)[]): Interval | null {
  const defined = values.filter((value) => value !== null);
  const [low, high] = [quantile(defined, 0.025), quantile(defined, 0.975)];
  return low === undefined || high === undefined ? null : { low, high };
}
