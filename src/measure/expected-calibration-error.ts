import { sum } from 'd3-array';
import { ratio } from './ratio.js';
import type { ReliabilityBin } from './reliability.js';

/**
 * Expected calibration error: the distance between mean score and share of label 1, averaged over
 * the bins by their counts, 0 (best) to 1. Null for no predictions. It is never exactly 0 on
 * finite data: lay it beside `calibrationNoise`.
 */
export function expectedCalibrationError(bins: readonly ReliabilityBin[]): number | null {
  const gaps = sum(bins, ({ count, meanScore, share }) =>
    meanScore === null || share === null ? 0 : count * Math.abs(share - meanScore),
  );
  return ratio(
    gaps,
    sum(bins, ({ count }) => count),
  );
}
