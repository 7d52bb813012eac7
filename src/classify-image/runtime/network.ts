import * as tf from '@tensorflow/tfjs-core';
import { model as kerasModel } from '@tensorflow/tfjs-layers';
import { sigmoid } from '../../classify/network.js';
import type { DenseHead, FeatureMap } from '../activation-map.js';
import type { LayersFiles } from '../folder.js';
import { endingOf, onlyOne } from './ending.js';
import { layersModelOf } from './layers-file.js';

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

/** Tensors of one pass: logit, the model's own output, and the feature map where there is one. */
type Tensors = [logit: tf.Tensor, output: tf.Tensor, ...map: tf.Tensor[]];

async function featureMapOf(tensor: tf.Tensor): Promise<FeatureMap> {
  const [, rows = 0, columns = 0, channels = 0] = tensor.shape;
  return { rows, columns, channels, values: Float32Array.from(await tensor.data()) };
}

function asPair(output: tf.Tensor | tf.Tensor[]): [tf.Tensor, tf.Tensor] {
  const [first, second] = Array.isArray(output) ? output : [];
  if (!first || !second) throw new Error('the model returned fewer tensors than asked for');
  return [first, second];
}

async function passOf([logit, output, map]: Tensors, isSigmoid: boolean): Promise<Pass> {
  const [[z = NaN], [given = NaN]] = await Promise.all([logit.data(), output.data()]);
  const features = map === undefined ? null : await featureMapOf(map);
  return { logit: z, score: isSigmoid ? given : sigmoid(given), features };
}

/**
 * Loads a layers model that ends in `Dense(1)`, with a sigmoid or without one.
 * @throws PictureModelError when it does not
 */
export async function loadNetwork(files: LayersFiles): Promise<PictureNetwork> {
  const whole = await layersModelOf(files);
  const input = onlyOne(whole.inputs, 'input');
  const { head, under, map, isSigmoid } = endingOf(whole);
  const size = head.weights.length;
  const kernel = tf.tensor2d(head.weights, [size, 1]);
  // A map that is the model's input itself cannot be asked for as an output.
  const isInput = map === input;
  const asked = map === null || isInput ? under : map;
  const parts = kerasModel({ inputs: whole.inputs, outputs: [asked, ...whole.outputs] });

  const tensorsOf = (picture: tf.Tensor4D): Tensors => {
    const [values, output] = asPair(parts.predict(picture));
    const pooled = asked === under ? values : tf.mean(values, [1, 2]);
    const logit = tf.add(tf.matMul(tf.reshape(pooled, [1, size]), kernel), head.bias);
    return map === null ? [logit, output] : [logit, output, tf.clone(isInput ? picture : values)];
  };

  return {
    inputShape: input.shape.slice(1),
    head: map === null ? null : head,
    async run(picture) {
      const tensors = tf.tidy(() => tensorsOf(picture));
      const pass = await passOf(tensors, isSigmoid);
      tf.dispose(tensors);
      return pass;
    },
    dispose: () => {
      kernel.dispose();
      whole.dispose();
    },
  };
}
