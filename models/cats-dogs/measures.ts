import { sigmoid } from '../../src/classify/network.js';
import { type Estimate, measurePredictions, wilsonInterval } from '../../src/measure/index.js';
import { calibrate, calibrationOf, type ScoredPhoto } from './head.js';
import { RECIPE } from './recipe.js';

/** What the card says of one set. */
export interface SetMeasure {
  readonly set: string;
  readonly pictures: number;
  readonly label1: number;
  readonly date: string;
  readonly threshold: number;
  readonly figures: Record<string, Estimate>;
}

const SHOWN = [
  'accuracy',
  'precision',
  'recall',
  'falseAlarmRate',
  'rocAuc',
  'brier',
  'ece',
] as const;

/** Measures calibrated logits at the recipe's threshold, with 95 % intervals. */
export function measured(set: string, date: string, scored: readonly ScoredPhoto[]): SetMeasure {
  const rows = scored.map(({ logit, label }) => ({ score: sigmoid(logit), label }));
  const { count, positives, measures, calibrationNoise } = measurePredictions(
    rows,
    RECIPE.threshold,
  );
  const figures = Object.fromEntries(
    SHOWN.flatMap((name) => {
      const estimate = measures[name];
      return estimate === null ? [] : [[name, estimate] as const];
    }),
  );
  const noise = calibrationNoise && {
    /** What a perfectly calibrated model would show on as many photos: median, and up to 95 %. */
    eceOfChance: {
      value: calibrationNoise.median,
      low: 0,
      high: calibrationNoise.upper95,
    },
  };
  return {
    set,
    pictures: count,
    label1: positives,
    date,
    threshold: RECIPE.threshold,
    figures: { ...figures, ...noise },
  };
}

/** Out-of-fold logits, each calibrated on the other folds alone. */
export function calibratedAcross(
  scored: readonly ScoredPhoto[],
  folds: readonly number[],
): ScoredPhoto[] {
  const calibrations = Array.from({ length: RECIPE.folds }, (_, fold) =>
    calibrationOf(scored.filter((_, at) => folds[at] !== fold)),
  );
  return scored.map(({ logit, label }, at) => {
    const calibration = calibrations[folds[at] ?? -1];
    if (!calibration) throw new RangeError('a photo has no fold');
    return { label, logit: calibrate(calibration, logit) };
  });
}

/** A share with its 95 % Wilson interval. */
export function shareOf(hits: number, count: number): Estimate {
  return { value: hits / count, ...wilsonInterval(hits, count) };
}
