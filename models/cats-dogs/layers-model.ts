import { tensor1d, tensor2d } from '@tensorflow/tfjs-core';
import { layers, sequential } from '@tensorflow/tfjs-layers';
import { type Files, layersFiles } from '../training/save.js';
import { CHANNELS } from './recipe.js';
import type { Linear } from './ridge-logistic.js';

/** The head as a Keras model: feature map, global average pooling, Dense(1), sigmoid. */
export async function headFiles({ weights, bias }: Linear): Promise<Files> {
  const model = sequential({ name: 'cats_dogs' });
  model.add(layers.globalAveragePooling2d({ inputShape: [null, null, CHANNELS], name: 'pooling' }));
  model.add(layers.dense({ units: 1, name: 'logit' }));
  model.add(layers.activation({ activation: 'sigmoid', name: 'score' }));
  const [kernel, offset] = [tensor2d(Float32Array.from(weights), [CHANNELS, 1]), tensor1d([bias])];
  model.getLayer('logit').setWeights([kernel, offset]);
  const files = await layersFiles(model);
  kernel.dispose();
  offset.dispose();
  model.dispose();
  return files;
}
