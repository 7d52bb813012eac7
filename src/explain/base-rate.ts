import { sigmoid } from '../classify/network.js';

/** A score carried over to a place with another share of label 1. */
export interface Adjusted {
  /** Share of label 1 there, between 0 and 1. */
  readonly baseRate: number;
  /** Share of label 1 among the messages that the score was calibrated on. */
  readonly calibrationRate: number;
  readonly logit: number;
  /** Probability of label 1 there, if nothing but the share of label 1 differs. */
  readonly probability: number;
}

function logOdds(share: number): number {
  return Math.log(share) - Math.log1p(-share);
}

/**
 * New odds = odds × (prior odds there / prior odds in the calibration set), Bayes' rule for a prior
 * that shifts while each class keeps its messages (Saerens, Latinne and Decaestecker 2002).
 * @throws RangeError when a rate does not lie strictly between 0 and 1
 */
export function atBaseRate(logit: number, baseRate: number, calibrationRate: number): Adjusted {
  for (const rate of [baseRate, calibrationRate])
    if (!(rate > 0 && rate < 1))
      throw new RangeError(`a base rate lies between 0 and 1, not at ${rate}`);
  const adjusted = logit + logOdds(baseRate) - logOdds(calibrationRate);
  return { baseRate, calibrationRate, logit: adjusted, probability: sigmoid(adjusted) };
}
