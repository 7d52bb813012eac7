import type { Costs } from './cost-threshold.js';
import type { Step, Sweep } from './sweep.js';

/** The threshold that would have cost least on given data. */
export interface BestThreshold {
  /** Lowest score that is predicted as label 1; null when predicting none costs least. */
  readonly threshold: number | null;
  /** Highest score below it: every threshold above this one, up to `threshold`, does the same. */
  readonly nextBelow: number | null;
  /** False alarms and misses times their costs. */
  readonly cost: number;
  readonly falseAlarms: number;
  readonly misses: number;
}

/**
 * Finds the cheapest threshold in hindsight, for scores of any kind; of equals, the highest, which
 * raises fewer false alarms. It fits the data it was found on: measure it on other data.
 */
export function bestThreshold({ steps, positives }: Sweep, costs: Costs): BestThreshold {
  const costOf = ({ falsePositive, truePositive }: Step): number =>
    falsePositive * costs.falseAlarm + (positives - truePositive) * costs.miss;
  let [best, lowest] = [0, Infinity];
  for (const [at, step] of steps.entries())
    if (costOf(step) < lowest) [best, lowest] = [at, costOf(step)];
  const { threshold = Infinity, falsePositive = 0, truePositive = 0 } = steps[best] ?? {};
  return {
    threshold: Number.isFinite(threshold) ? threshold : null,
    nextBelow: steps[best + 1]?.threshold ?? null,
    cost: lowest,
    falseAlarms: falsePositive,
    misses: positives - truePositive,
  };
}
