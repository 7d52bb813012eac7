import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  initializers,
  input,
  layers,
  type LayersModel,
  model as functional,
  sequential,
} from '@tensorflow/tfjs-layers';
import { layersFiles } from '../../models/training/save.js';

const SIDE = 32;

/** The least that a card must say. */
export const CARD = {
  format: 1,
  kind: 'picture',
  id: 'stripes-1',
  labels: { label0: 'stripes', label1: 'dots' },
  threshold: 0.5,
  input: { width: SIDE, height: SIDE, scale: 1 / 255, offset: 0 },
};

/** Endings of a small network of pictures. */
export const endings = {
  'pooling, Dense(1, sigmoid)': () => [
    layers.globalAveragePooling2d({}),
    layers.dense({ units: 1, activation: 'sigmoid' }),
  ],
  'pooling, dropout, Dense(1), sigmoid': () => [
    layers.globalAveragePooling2d({}),
    layers.dropout({ rate: 0.5 }),
    layers.dense({ units: 1 }),
    layers.activation({ activation: 'sigmoid' }),
  ],
  'pooling, Dense(1) that returns the logit': () => [
    layers.globalAveragePooling2d({}),
    layers.dense({ units: 1 }),
  ],
  'flatten, Dense(1, sigmoid)': () => [
    layers.flatten({}),
    layers.dense({ units: 1, activation: 'sigmoid' }),
  ],
  'two units': () => [layers.flatten({}), layers.dense({ units: 2, activation: 'softmax' })],
  'softmax over one unit': () => [
    layers.flatten({}),
    layers.dense({ units: 1, activation: 'softmax' }),
  ],
} as const;

/** A network of pictures with one of the endings; the same each time. */
export function smallModel(ending: keyof typeof endings): LayersModel {
  const model = sequential();
  model.add(
    layers.conv2d({
      inputShape: [SIDE, SIDE, 3],
      filters: 4,
      kernelSize: 5,
      strides: 4,
      activation: 'relu',
      kernelInitializer: initializers.glorotNormal({ seed: 1 }),
    }),
  );
  for (const layer of endings[ending]()) model.add(layer);
  return model;
}

/** A functional network inside a sequential one, as transfer learning with Keras builds it. */
export function nestedModel(): LayersModel {
  const pixels = input({ shape: [SIDE, SIDE, 3] });
  const convolution = layers.conv2d({
    filters: 4,
    kernelSize: 5,
    strides: 4,
    activation: 'relu',
    kernelInitializer: initializers.glorotNormal({ seed: 2 }),
  });
  const output = convolution.apply(pixels);
  if (Array.isArray(output) || !('sourceLayer' in output)) throw new Error('one tensor expected');
  const model = sequential();
  model.add(functional({ inputs: pixels, outputs: output, name: 'backbone' }));
  for (const layer of endings['pooling, Dense(1, sigmoid)']()) model.add(layer);
  return model;
}

/** Writes a model and its card into a folder. */
export async function writeModel(
  folder: string,
  model: LayersModel,
  card: object = CARD,
): Promise<string> {
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(await layersFiles(model)))
    writeFileSync(join(folder, name), bytes);
  writeFileSync(join(folder, 'card.json'), JSON.stringify(card));
  return folder;
}
