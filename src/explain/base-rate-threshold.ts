import { sigmoid } from '../classify/index.js';

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/**
 * The score at which the score adjusted to another base rate reaches `threshold`: new odds are
 * odds × (prior odds there / prior odds of the calibration set). 0.90 after calibration at 50/50
 * is 0.9977 where 2 % of messages have label 1.
 * @param threshold for the adjusted score, 0 to 1
 * @param calibration share of label 1 in the calibration set, above 0 and below 1
 * @param there share of label 1 where the threshold is to hold, above 0 and below 1
 */
export function thresholdAtBaseRate(threshold: number, calibration: number, there: number): number {
  return sigmoid(logit(threshold) - logit(there) + logit(calibration));
}
