import { tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import { input, initializers, layers, type LayersModel, model } from '@tensorflow/tfjs-layers';
import type { Network } from '../../src/classify/network.js';
import { randomFrom } from './random.js';

/**
 * The network of stock Keras layers: ids and weights of a text's features in, probability of
 * label 1 out. Logit and sigmoid are layers of their own, so that the logit can be read.
 */
export function kerasModel(size: number, hidden: number): LayersModel {
  const ids = input({ shape: [null], dtype: 'int32', name: 'ids' });
  const weights = input({ shape: [null], name: 'weights' });
  const rows = layers
    .embedding({
      inputDim: size,
      outputDim: hidden,
      embeddingsInitializer: initializers.zeros(),
      name: 'embedding',
    })
    .apply(ids);
  if (Array.isArray(rows) || !('sourceLayer' in rows)) throw new Error('Layers give one tensor.');
  const sums = layers.dot({ axes: 1, name: 'sum' }).apply([weights, rows]);
  const units = layers.activation({ activation: 'relu', name: 'relu' }).apply(sums);
  const logit = layers
    .dense({ units: 1, kernelInitializer: initializers.zeros(), name: 'logit' })
    .apply(units);
  const outputs = layers.activation({ activation: 'sigmoid', name: 'sigmoid' }).apply(logit);
  if (Array.isArray(outputs) || !('sourceLayer' in outputs))
    throw new Error('Layers give one tensor.');
  return model({ inputs: [ids, weights], outputs, name: 'hamlet' });
}

/** Small random rows, and outgoing weights of which every other one is negative. */
export function startingNetwork(
  size: number,
  hidden: number,
  spread: number,
  seed: number,
): Network {
  const random = randomFrom(seed);
  const embedding = Float32Array.from({ length: size * hidden }, () => (2 * random() - 1) * spread);
  const bias = new Float32Array(hidden).fill(0.1);
  embedding.set(bias, (size - 1) * hidden);
  const output = Float32Array.from(
    { length: hidden },
    (_, unit) => (unit % 2 === 0 ? 1 : -1) * (0.5 + 0.5 * random()),
  );
  return { hidden, size, embedding, bias, output, outputBias: 0 };
}

/** Writes a network's numbers into the Keras model. */
export function setNetwork(keras: LayersModel, network: Network): void {
  const { size, hidden, embedding, output, outputBias } = network;
  const rows = tensor2d(embedding, [size, hidden]);
  const kernel = tensor2d(output, [hidden, 1]);
  const bias = tensor1d([outputBias]);
  keras.getLayer('embedding').setWeights([rows]);
  keras.getLayer('logit').setWeights([kernel, bias]);
  rows.dispose();
  kernel.dispose();
  bias.dispose();
}
