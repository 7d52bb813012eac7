import {
  div,
  losses,
  Reduction,
  scalar,
  setBackend,
  tensor2d,
  variableGrads,
  type Scalar,
} from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { model } from '@tensorflow/tfjs-layers';
import { expect, test } from 'vitest';
import type { Example } from '../../models/training/example.js';
import { addExample, Gradient } from '../../models/training/gradient.js';
import { kerasModel, setNetwork, startingNetwork } from '../../models/training/layers.js';
import { randomFrom } from '../../models/training/random.js';

const SIZE = 30;
const HIDDEN = 4;
const RECIPE = { labelSmoothing: 0.05, dropout: 0, batch: 3 };

function example(seed: number, label: 0 | 1): Example {
  const random = randomFrom(seed);
  const ids = Int32Array.from({ length: 6 }, (_, at) => at * 4 + Math.floor(4 * random()));
  const weights = Float32Array.from({ length: 6 }, () => 2 * random() - 0.5);
  return { features: { ids, weights }, label, weight: 0.5 + random() };
}

const examples = [example(1, 1), example(2, 0), example(3, 1)];

/** The same gradients by TensorFlow.js, through the Keras model that ships. */
async function tensorflowGradients(): Promise<ReadonlyMap<string, readonly number[]>> {
  await setBackend('cpu');
  const keras = kerasModel(SIZE, HIDDEN);
  setNetwork(keras, startingNetwork(SIZE, HIDDEN, 0.5, 9));
  const logits = model({ inputs: keras.inputs, outputs: keras.getLayer('logit').output });
  const ids = examples.map(({ features }) => [...features.ids, SIZE - 1]);
  const weights = examples.map(({ features }) => [...features.weights, 1]);
  const { grads } = variableGrads(() => {
    const output = logits.apply([tensor2d(ids, undefined, 'int32'), tensor2d(weights)], {
      training: true,
    });
    if (Array.isArray(output) || !('dataId' in output)) throw new Error('one output');
    const sum = losses.sigmoidCrossEntropy(
      tensor2d(examples.map(({ label }) => [label])),
      output,
      tensor2d(examples.map(({ weight }) => [weight])),
      RECIPE.labelSmoothing,
      Reduction.SUM,
    );
    return div<Scalar>(sum, scalar(examples.length));
  });
  const named = Object.entries(grads).map(
    ([name, tensor]) => [name.replace(/_\d+$/, ''), [...tensor.dataSync()]] as const,
  );
  keras.dispose();
  return new Map(named);
}

test('the gradients written out are those that TensorFlow finds on the Keras model', async () => {
  const network = startingNetwork(SIZE, HIDDEN, 0.5, 9);
  const gradient = new Gradient(network);
  for (const one of examples) addExample(gradient, network, one, RECIPE, randomFrom(1));
  const found = await tensorflowGradients();
  const close = (ours: ArrayLike<number>, theirs: ArrayLike<number> | undefined): void => {
    expect(theirs?.length).toBe(ours.length);
    for (let at = 0; at < ours.length; at += 1) expect(theirs?.[at]).toBeCloseTo(ours[at] ?? 0, 5);
  };
  close(gradient.embedding, found.get('embedding/embeddings'));
  close(gradient.output, found.get('logit/kernel'));
  close([gradient.outputBias], found.get('logit/bias'));
  expect(Math.max(...gradient.embedding.map(Math.abs))).toBeGreaterThan(0.01);
});
