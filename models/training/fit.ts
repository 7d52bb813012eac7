import {
  dispose,
  div,
  losses,
  type Optimizer,
  Reduction,
  type Scalar,
  scalar,
  type Tensor,
  tensor2d,
  tidy,
  train,
} from '@tensorflow/tfjs-core';
import { type LayersModel, model as modelOf } from '@tensorflow/tfjs-layers';
import type { Features } from '../../src/classify/features.js';
import type { Network } from '../../src/classify/network.js';
import { kerasModel, networkFrom, setNetwork, startingNetwork } from './layers.js';
import { randomFrom, shuffled } from './random.js';
import type { Recipe } from './recipe.js';
import { registerSparseGradient } from './sparse-gradient.js';

/** One text to fit on. */
export interface Example {
  readonly features: Features;
  readonly label: 0 | 1;
  /** Factor of this row in the loss. */
  readonly weight: number;
}

/** Told how the fitting goes. */
export interface Watcher {
  /** After every step, with the share of all steps that are done, 0 to 1. */
  step(at: { readonly epoch: number; readonly done: number; readonly loss: number }): void;
  /** After every epoch. */
  epoch(network: Network): void;
}

/** Examples of similar length share a batch, within stretches of this many batches. */
const STRETCH = 40;

/** Deals the examples into batches: random order, then by length within a stretch, so that little is padded. */
function batches(examples: readonly Example[], size: number, random: () => number): Example[][] {
  const order = Array.from(shuffled(examples.length, random), (index) => examples[index]).filter(
    (example) => example !== undefined,
  );
  const dealt: Example[][] = [];
  for (let from = 0; from < order.length; from += size * STRETCH) {
    const stretch = order
      .slice(from, from + size * STRETCH)
      .sort((a, b) => a.features.ids.length - b.features.ids.length);
    for (let at = 0; at < stretch.length; at += size) dealt.push(stretch.slice(at, at + size));
  }
  return Array.from(shuffled(dealt.length, random), (index) => dealt[index] ?? []);
}

function inputs(batch: readonly Example[], constant: number): [Tensor, Tensor] {
  const width = 1 + Math.max(...batch.map(({ features }) => features.ids.length));
  const ids = new Int32Array(batch.length * width);
  const weights = new Float32Array(batch.length * width);
  batch.forEach(({ features }, row) => {
    ids.set(features.ids, row * width);
    weights.set(features.weights, row * width);
    ids[row * width + width - 1] = constant;
    weights[row * width + width - 1] = 1;
  });
  const shape: [number, number] = [batch.length, width];
  return [tensor2d(ids, shape, 'int32'), tensor2d(weights, shape)];
}

function lossOf(
  logits: LayersModel,
  batch: readonly Example[],
  recipe: Recipe,
  constant: number,
): Scalar {
  const output = logits.apply(inputs(batch, constant), { training: true });
  if (Array.isArray(output) || !('dataId' in output))
    throw new Error('The network has one output.');
  const labels = tensor2d(batch.map(({ label }) => [label]));
  const weights = tensor2d(batch.map(({ weight }) => [weight]));
  const { labelSmoothing } = recipe;
  const sum = losses.sigmoidCrossEntropy(labels, output, weights, labelSmoothing, Reduction.SUM);
  return div<Scalar>(sum, scalar(batch.length));
}

function step(optimizer: Optimizer, loss: () => Scalar): number {
  return tidy(() => optimizer.minimize(loss, true)?.dataSync()[0] ?? Number.NaN);
}

/** Fits a network to examples. The same examples and recipe give the same network. */
export async function fit(
  examples: readonly Example[],
  size: number,
  recipe: Recipe,
  watcher: Watcher,
): Promise<Network> {
  registerSparseGradient();
  const keras = kerasModel(size, recipe.hidden);
  setNetwork(keras, startingNetwork(size, recipe.hidden, recipe.spread, recipe.seed));
  const logits = modelOf({ inputs: keras.inputs, outputs: keras.getLayer('logit').output });
  const optimizer = train.adagrad(recipe.learningRate, 0.01);
  const random = randomFrom(recipe.seed + 1);
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    const dealt = batches(examples, recipe.batch, random);
    let turn = 0;
    for (const batch of dealt) {
      const loss = step(optimizer, () => lossOf(logits, batch, recipe, size - 1));
      turn += 1;
      watcher.step({ epoch, done: (epoch + turn / dealt.length) / recipe.epochs, loss });
    }
    watcher.epoch(await networkFrom(keras));
  }
  const network = await networkFrom(keras);
  optimizer.dispose();
  dispose(keras.weights.map((weight) => weight.read()));
  return network;
}
