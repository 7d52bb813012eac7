import type { ModelCard } from '../classify/card.js';
import type { Confusion, ReliabilityBin, Sweep } from '../measure/index.js';
import { thresholdOutcome } from './threshold-outcome.js';

/** The card's sweep as measures read it: from a threshold that flags nothing to one that flags all. */
export function cardSweep({ sweep }: Pick<ModelCard, 'sweep'>): Sweep {
  const flagging = sweep.steps.filter(
    ({ truePositive, falsePositive }) => truePositive + falsePositive > 0,
  );
  const none = { threshold: Infinity, truePositive: 0, falsePositive: 0 };
  return { ...sweep, steps: [none, ...flagging] };
}

/** The card's reliability table as measures read it. */
export function cardReliability({
  calibration,
}: Pick<ModelCard, 'calibration'>): readonly ReliabilityBin[] {
  return calibration.bins.map(({ from, to, count, spam, meanScore }) => ({
    from,
    to,
    count,
    positives: spam,
    meanScore,
    share: count === 0 ? null : spam / count,
  }));
}

/**
 * What a threshold does on the card's held-out set. Between two thresholds that the card counted at,
 * the counts are those of the stricter one.
 */
export function cardConfusion({ sweep }: Pick<ModelCard, 'sweep'>, threshold: number): Confusion {
  const { caught, flagged } = thresholdOutcome(sweep, threshold);
  return {
    truePositive: caught.least,
    falsePositive: flagged.least,
    falseNegative: sweep.positives - caught.least,
    trueNegative: sweep.negatives - flagged.least,
  };
}
