import { quantile } from 'd3-array';
import { expectedCalibrationError } from './expected-calibration-error.js';
import { seededRandom } from './random.js';
import { equalWidthEdges, reliabilityBins } from './reliability.js';

/** Calibration error that chance alone gives on data of this size. */
export interface CalibrationNoise {
  readonly median: number;
  /** 95 of 100 perfectly calibrated models lie at or below it. */
  readonly upper95: number;
}

export interface CalibrationNoiseOptions {
  readonly edges?: readonly number[];
  readonly repeats?: number;
  readonly seed?: number;
}

/**
 * Simulates a perfectly calibrated model with these scores: labels are drawn with exactly the
 * chance that each score states, and the expected calibration error of each draw is taken. A real
 * model's error within this range is no evidence of miscalibration. Null for no scores.
 */
export function calibrationNoise(
  scores: readonly number[],
  { edges = equalWidthEdges(), repeats = 1000, seed = 1 }: CalibrationNoiseOptions = {},
): CalibrationNoise | null {
  const random = seededRandom(seed);
  const draw = (): number | null => {
    const rows = scores.map((score) => ({ score, label: random() < score ? 1 : 0 }) as const);
    return expectedCalibrationError(reliabilityBins(rows, edges));
  };
  const errors = Array.from({ length: repeats }, draw).filter((error) => error !== null);
  const [median, upper95] = [quantile(errors, 0.5), quantile(errors, 0.95)];
  return median === undefined || upper95 === undefined ? null : { median, upper95 };
}
