import { readText } from '../../src/classify/features.js';
import type { Network } from '../../src/classify/network.js';
import { disguised } from './augment.js';
import { type Encoder, encoderFor } from './encode.js';
import type { Example } from './example.js';
import { fit, type Watcher } from './fit.js';
import type { Row } from './read.js';
import type { Recipe } from './recipe.js';

/** A fitted network, not yet calibrated, with the encoder that it belongs to. */
export interface Fitted {
  readonly network: Network;
  readonly encoder: Encoder;
}

function examplesOf(encoder: Encoder, rows: readonly Row[], recipe: Recipe): Example[] {
  const { augmentation, sourceWeights, spamWeight } = recipe;
  const example = ({ text, label, source }: Row, factor: number): Example => ({
    features: encoder.encode(text),
    label,
    weight: factor * (sourceWeights[source] ?? 1) * (label === 1 ? spamWeight : 1),
  });
  return [
    ...rows.map((row) => example(row, 1)),
    ...disguised(rows, augmentation, recipe.seed).map((row) => example(row, augmentation.weight)),
  ];
}

/** Fits a network to rows, plain and disguised; the table of rare buckets comes from the plain ones. */
export async function fitRows(
  rows: readonly Row[],
  recipe: Recipe,
  watcher: (encoder: Encoder) => Watcher,
): Promise<Fitted> {
  const encoder = encoderFor(
    rows.map(({ text }) => readText(text)),
    recipe.features,
  );
  const examples = examplesOf(encoder, rows, recipe);
  return { network: await fit(examples, encoder.size, recipe, watcher(encoder)), encoder };
}
