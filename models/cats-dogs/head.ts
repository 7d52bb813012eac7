import { plattOf } from '../training/platt.js';
import type { Seen } from './photos.js';
import { fitRidgeLogistic, type Linear, linearLogit, type Row } from './ridge-logistic.js';
import { RECIPE } from './recipe.js';

/** A photo's logit with the label that it should have led to. */
export interface ScoredPhoto {
  readonly logit: number;
  readonly label: 0 | 1;
}

/** Calibration of logits: slope × logit + intercept. */
export interface Calibration {
  readonly slope: number;
  readonly intercept: number;
}

/** A photo and its mirror image count as one row together. */
function rowsOf(photos: readonly Seen[]): Row[] {
  return photos.flatMap(({ label, features, mirrored }) => [
    { label, features, weight: 0.5 },
    { label, features: mirrored, weight: 0.5 },
  ]);
}

/** Fits the head on these photos. */
export function fitHead(photos: readonly Seen[]): Linear {
  return fitRidgeLogistic(rowsOf(photos), RECIPE.penalty);
}

/** The fold of every photo: breeds are spread evenly over the folds. */
export function foldsOf(photos: readonly Seen[]): number[] {
  const seen = new Map<string, number>();
  const breeds = [...new Set(photos.map(({ breed }) => breed))];
  return photos.map(({ breed }) => {
    const count = seen.get(breed) ?? 0;
    seen.set(breed, count + 1);
    return (count + breeds.indexOf(breed)) % RECIPE.folds;
  });
}

/** Logits of photos by heads that never saw them, in the order of the photos. */
export function crossValidated(
  photos: readonly Seen[],
  folds: readonly number[],
): readonly ScoredPhoto[] {
  const heads = Array.from({ length: RECIPE.folds }, (_, fold) =>
    fitHead(photos.filter((_, at) => folds[at] !== fold)),
  );
  return photos.map(({ label, features }, at) => {
    const head = heads[folds[at] ?? -1];
    if (!head) throw new RangeError('a photo has no fold');
    return { label, logit: linearLogit(head, features) };
  });
}

function logOddsOf(share: number): number {
  return Math.log(share / (1 - share));
}

/**
 * Platt scaling on logits of photos that the heads never saw, then moved from the share of dogs
 * among them to the base rate of the recipe, which assumes that only the proportions differ.
 */
export function calibrationOf(scored: readonly ScoredPhoto[]): Calibration {
  const { slope, intercept } = plattOf(scored);
  const share = scored.filter(({ label }) => label === 1).length / scored.length;
  return { slope, intercept: intercept + logOddsOf(RECIPE.baseRate) - logOddsOf(share) };
}

/** A logit after calibration. */
export function calibrate({ slope, intercept }: Calibration, logit: number): number {
  return slope * logit + intercept;
}

/** The head with its calibration folded in: its sigmoid is the calibrated probability. */
export function foldIn({ weights, bias }: Linear, calibration: Calibration): Linear {
  return {
    weights: weights.map((weight) => weight * calibration.slope),
    bias: calibrate(calibration, bias),
  };
}
