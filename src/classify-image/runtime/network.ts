import * as tf from '@tensorflow/tfjs-core';
import { type LayersModel, loadLayersModel, model as kerasModel } from '@tensorflow/tfjs-layers';
import { z } from 'zod';
import { sigmoid } from '../../classify/network.js';
import type { DenseHead, FeatureMap } from '../activation-map.js';
import { type LayersFiles, PictureModelError } from '../folder.js';

type Symbolic = LayersModel['inputs'][number];
type Layer = Symbolic['sourceLayer'];

/** What one pass gives: the logit, the score as the model returned it, the map under the pooling. */
export interface Pass {
  readonly logit: number;
  readonly score: number;
  readonly features: FeatureMap | null;
}

/** A layers model that ends in one unit, taken apart before its sigmoid. */
export interface PictureNetwork {
  /** Rows, columns and channels that it takes; null where any size will do. */
  readonly inputShape: readonly (number | null)[];
  /** The last layer where average pooling comes before it: then the activation map is exact. */
  readonly head: DenseHead | null;
  run(input: tf.Tensor4D): Promise<Pass>;
  dispose(): void;
}

const activated = z.object({ activation: z.string().default('linear') });

function inputOf(tensor: Symbolic): Symbolic | null {
  return tensor.sourceLayer.inboundNodes[0]?.inputTensors[0] ?? null;
}

function activationOf(layer: Layer): string {
  return activated.parse(layer.getConfig()).activation;
}

function oneOf(tensors: readonly Symbolic[], what: string): Symbolic {
  const [only, ...others] = tensors;
  if (!only || others.length > 0) throw new PictureModelError(`the model must have one ${what}`);
  return only;
}

interface Ending {
  readonly dense: Layer;
  readonly under: Symbolic;
  /** Whether the model returns a sigmoid's output; otherwise it returns the logit itself. */
  readonly isSigmoid: boolean;
}

/** Finds the `Dense(1)` at the end, its activation inside it or in a layer of its own. */
function endingOf(model: LayersModel): Ending {
  let end = oneOf(model.outputs, 'output');
  const activations: string[] = [];
  while (end.sourceLayer.getClassName() === 'Activation') {
    activations.push(activationOf(end.sourceLayer));
    end = inputOf(end) ?? end;
  }
  const dense = end.sourceLayer;
  const under = inputOf(end);
  if (dense.getClassName() !== 'Dense' || end.shape.at(-1) !== 1 || !under)
    throw new PictureModelError('the model must end in Dense(1)');
  const squashing = [...activations, activationOf(dense)].filter((name) => name !== 'linear');
  if (squashing.length > 1 || squashing.some((name) => name !== 'sigmoid'))
    throw new PictureModelError('the model must end in one sigmoid, or in none');
  return { dense, under, isSigmoid: squashing.length === 1 };
}

/** The feature map below an average pooling, with or without dropout between, or null. */
function pooledMap(under: Symbolic): Symbolic | null {
  let tensor: Symbolic | null = under;
  while (tensor?.sourceLayer.getClassName() === 'Dropout') tensor = inputOf(tensor);
  if (tensor?.sourceLayer.getClassName() !== 'GlobalAveragePooling2D') return null;
  return inputOf(tensor);
}

function headOf(dense: Layer): DenseHead {
  const [kernel, bias] = dense.getWeights();
  if (!kernel) throw new PictureModelError('the last layer has no weights');
  return {
    weights: Float32Array.from(kernel.dataSync()),
    bias: bias?.dataSync()[0] ?? 0,
  };
}

async function load(files: LayersFiles): Promise<LayersModel> {
  try {
    return await loadLayersModel({
      load: () =>
        Promise.resolve({
          modelTopology: files.modelTopology,
          weightSpecs: z.array(weightSpec).parse(files.weightSpecs),
          weightData: files.weightData,
        }),
    });
  } catch (cause) {
    throw new PictureModelError('model.json and its weights do not make a layers model', { cause });
  }
}

const quantization = z.object({
  scale: z.number().default(1),
  min: z.number().default(0),
  dtype: z.enum(['uint8', 'uint16', 'float16']),
});
const weightSpec = z
  .object({
    name: z.string(),
    shape: z.array(z.int().nonnegative()),
    dtype: z.enum(['float32', 'int32', 'bool']),
    quantization: quantization.optional(),
  })
  .transform(({ quantization: how, ...spec }) =>
    how === undefined ? spec : { ...spec, quantization: how },
  );

async function featureMapOf(tensor: tf.Tensor): Promise<FeatureMap> {
  const [, rows = 0, columns = 0, channels = 0] = tensor.shape;
  return { rows, columns, channels, values: Float32Array.from(await tensor.data()) };
}

/**
 * Loads a layers model that ends in `Dense(1)`, with a sigmoid or without one.
 * @throws PictureModelError when it does not
 */
export async function loadNetwork(files: LayersFiles): Promise<PictureNetwork> {
  const whole = await load(files);
  const input = oneOf(whole.inputs, 'input');
  const { dense, under, isSigmoid } = endingOf(whole);
  const map = pooledMap(under);
  const head = headOf(dense);
  const kernel = tf.tensor2d(head.weights, [head.weights.length, 1]);
  // A map that is the input itself needs no pass of its own.
  const inner = map === input ? under : (map ?? under);
  const parts = kerasModel({ inputs: whole.inputs, outputs: [inner, ...whole.outputs] });
  const size = head.weights.length;
  const run = async (picture: tf.Tensor4D): Promise<Pass> => {
    const [logit, output, ...features] = tf.tidy((): [tf.Tensor, tf.Tensor, ...tf.Tensor[]] => {
      const [values, given] = asPair(parts.predict(picture));
      const beneath = map === input ? picture : values;
      const pooled = map === null || map === input ? values : tf.mean(values, [1, 2]);
      const z = tf.add(tf.matMul(tf.reshape(pooled, [1, size]), kernel), head.bias);
      return map === null ? [z, given] : [z, given, tf.clone(beneath)];
    });
    const [[z = NaN], [given = NaN]] = await Promise.all([logit.data(), output.data()]);
    const below = features[0] === undefined ? null : await featureMapOf(features[0]);
    tf.dispose([logit, output, ...features]);
    return { logit: z, score: isSigmoid ? given : sigmoid(given), features: below };
  };
  return {
    inputShape: input.shape.slice(1),
    head: map === null ? null : head,
    run,
    dispose: () => {
      kernel.dispose();
      whole.dispose();
    },
  };
}

function asPair(output: tf.Tensor | tf.Tensor[]): [tf.Tensor, tf.Tensor] {
  const [first, second] = Array.isArray(output) ? output : [];
  if (!first || !second) throw new Error('the model returned fewer tensors than asked for');
  return [first, second];
}
