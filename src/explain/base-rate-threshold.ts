import { atBaseRate } from './base-rate.js';

/**
 * The score at which the score adjusted to another base rate reaches `threshold`: the way back of
 * `atBaseRate`. 0.90 after calibration at 50/50 is 0.9977 where 2 % of messages have label 1.
 * @param threshold for the adjusted score, above 0 and below 1
 * @param calibration share of label 1 in the calibration set
 * @param there share of label 1 where the threshold is to hold
 * @throws RangeError when a rate does not lie strictly between 0 and 1
 */
export function thresholdAtBaseRate(threshold: number, calibration: number, there: number): number {
  const logit = Math.log(threshold) - Math.log1p(-threshold);
  return atBaseRate(logit, calibration, there).probability;
}
