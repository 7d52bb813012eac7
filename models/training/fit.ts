import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Network } from '../../src/classify/network.js';
import { AdaGrad } from './adagrad.js';
import type { Example } from './example.js';
import { addExample, Gradient } from './gradient.js';
import { startingNetwork } from './layers.js';
import { randomFrom, shuffled } from './random.js';
import type { Recipe } from './recipe.js';

/** Told how the fitting goes. */
export interface Watcher {
  /** After every step, with the share of all steps that are done, 0 to 1, and the batch's mean loss. */
  step(at: { readonly epoch: number; readonly done: number; readonly loss: number }): void;
  /** After every epoch. */
  epoch(network: Network): void;
}

/** Steps between two turns of the event loop, so that signals are heard. */
const STEPS_A_TURN = 64;

function batches(examples: readonly Example[], size: number, random: () => number): Example[][] {
  const order = shuffled(examples.length, random);
  return Array.from({ length: Math.ceil(examples.length / size) }, (_, batch) =>
    Array.from(order.subarray(batch * size, (batch + 1) * size), (at) => examples[at]).filter(
      (example) => example !== undefined,
    ),
  );
}

/** With the constant feature's row as the hidden layer's bias. */
function settled(network: Network): Network {
  const { embedding, size, hidden } = network;
  return { ...network, bias: embedding.slice((size - 1) * hidden) };
}

/**
 * Fits a network to examples: weighted binary cross-entropy with smoothed labels, features left out
 * at random, AdaGrad. The gradients are those of the Keras model, which a test holds against
 * TensorFlow's own; written out they visit only the rows that a message has, and the same examples
 * and recipe give the same network whatever runtime is at hand.
 */
export async function fit(
  examples: readonly Example[],
  size: number,
  recipe: Recipe,
  watcher: Watcher,
): Promise<Network> {
  let network = startingNetwork(size, recipe.hidden, recipe.spread, recipe.seed);
  const [gradient, optimizer] = [new Gradient(network), new AdaGrad(network, recipe.learningRate)];
  const random = randomFrom(recipe.seed + 1);
  for (let epoch = 0; epoch < recipe.epochs; epoch += 1) {
    const dealt = batches(examples, recipe.batch, random);
    for (const [turn, batch] of dealt.entries()) {
      const recipeOfBatch = { ...recipe, batch: batch.length };
      let loss = 0;
      for (const example of batch)
        loss += addExample(gradient, network, example, recipeOfBatch, random);
      network = optimizer.step(network, gradient);
      gradient.clear();
      const done = (epoch + (turn + 1) / dealt.length) / recipe.epochs;
      watcher.step({ epoch, done, loss: loss / batch.length });
      if (turn % STEPS_A_TURN === 0) await nextTurn();
    }
    watcher.epoch(settled(network));
  }
  return settled(network);
}
