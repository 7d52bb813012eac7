import { measurePredictions, type Measured, type Scored } from '../../src/measure/index.js';
import { scoredOf, logitsOf, probesOf, type Logit } from './encode.js';
import type { Watcher } from './fit.js';
import { fitRows } from './fit-rows.js';
import { calibrated, plattOf } from './platt.js';
import { readSet, type Row } from './read.js';
import { RECIPE, type Recipe } from './recipe.js';

/** Which column of the set names a row's fold: plain stratified ones, or ones that keep near-duplicates together. */
export type FoldKey = 'fold' | 'groupFold';

/** What five-fold training on one set alone reaches, pooled over the folds. */
export interface FoldFigures {
  readonly key: FoldKey;
  readonly measured: Measured;
}

const FOLDS = 5;
/** Parts of the training folds that take turns in calibrating. */
const INNER = 3;
const SILENT: Watcher = { step: () => undefined, epoch: () => undefined };

/** The shipped recipe for one set alone: without the disguises, which the set's own rows do not wear. */
export const SMS_RECIPE: Recipe = { ...RECIPE, augmentation: { copies: 0, weight: 0 } };

async function logitsAway(rows: readonly Row[], recipe: Recipe): Promise<Logit[]> {
  const logits: Logit[] = [];
  for (let turn = 0; turn < INNER; turn += 1) {
    const inside = rows.filter((_, index) => index % INNER !== turn);
    const away = rows.filter((_, index) => index % INNER === turn);
    const { network, encoder } = await fitRows(inside, recipe, () => SILENT);
    logits.push(...logitsOf(network, probesOf(encoder, away)));
  }
  return logits;
}

/** Fits on some rows, calibrates on their own parts in turn, and scores rows that it has not seen. */
async function scoresFor(
  train: readonly Row[],
  test: readonly Row[],
  recipe: Recipe,
): Promise<Scored[]> {
  const platt = plattOf(await logitsAway(train, recipe));
  const { network, encoder } = await fitRows(train, recipe, () => SILENT);
  return scoredOf(calibrated(network, platt), probesOf(encoder, test));
}

/**
 * Trains on four folds of a set and scores the fifth, five times, with the shipped recipe. The
 * set's rows must name their folds. `onFold` is told after each of the five.
 * @throws RangeError when a row has no fold.
 */
export async function foldFigures(
  file: string,
  key: FoldKey,
  onFold: (done: number) => void = () => undefined,
  recipe: Recipe = SMS_RECIPE,
): Promise<FoldFigures> {
  const rows = await readSet(file);
  if (rows.some((row) => row[key] === null))
    throw new RangeError(`${file} has rows without ${key}`);
  const scored: Scored[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const train = rows.filter((row) => row[key] !== fold);
    const test = rows.filter((row) => row[key] === fold);
    scored.push(...(await scoresFor(train, test, recipe)));
    onFold(fold + 1);
  }
  return { key, measured: measurePredictions(scored, 0.5) };
}
