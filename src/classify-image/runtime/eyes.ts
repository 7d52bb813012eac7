import * as tf from '@tensorflow/tfjs-core';
import type { PictureCard } from '../card.js';
import type { Pixels } from '../decode.js';
import { detectorEvidence } from '../detector-evidence.js';
import { type PictureModelFolder, PictureModelError } from '../folder.js';
import { readPackedNetwork } from '../packed-assets.js';
import type { Likeness } from '../reading.js';
import { readTflite } from '../tflite.js';
import { type Backbone, prepareBackbone } from './backbone.js';
import { loadNetwork, type Pass, type PictureNetwork } from './network.js';

/** A model with its backbone: pixels of its input size in, plain numbers out. */
export interface Eyes {
  readonly network: Pick<PictureNetwork, 'head'>;
  /** The model's pass, and what its guard says, or null without a guard. */
  look(pixels: Pixels): Promise<{ readonly pass: Pass; readonly likeness: Likeness | null }>;
  /** The logit alone, without the guard. */
  glance(pixels: Pixels): Promise<number>;
  dispose(): void;
}

/** Pixels as the card says that the network takes them, `[1, height, width, 3]`. */
function scaled({ width, height, rgb }: Pixels, { input }: PictureCard): tf.Tensor4D {
  const values = Float32Array.from(rgb, (byte) => byte * input.scale + input.offset);
  return tf.tensor4d(values, [1, height, width, 3]);
}

/** Loads a card's backbone, or null when the model takes the picture itself. */
export async function loadBackbone({ backbone, guard }: PictureCard): Promise<Backbone | null> {
  if (!backbone) return null;
  const graph = readTflite(await readPackedNetwork(backbone));
  return prepareBackbone(graph, [backbone.featureMap, ...(guard?.outputs ?? [])]);
}

/** Runs the backbone on pixels; the caller disposes of the tensors. */
export function featuresOf(
  pixels: Pixels,
  card: PictureCard,
  backbone: Backbone | null,
): tf.Tensor4D[] {
  const picture = scaled(pixels, card);
  if (!backbone) return [picture];
  const maps = backbone.run(picture);
  picture.dispose();
  return maps;
}

/** What the guard makes of the detector's outputs; null for a card without a guard. */
export async function likenessOf(
  outputs: readonly tf.Tensor[],
  { guard }: PictureCard,
): Promise<Likeness | null> {
  if (!guard) return null;
  const values = await Promise.all(
    outputs.map(async (output) => Float32Array.from(await output.data())),
  );
  const evidence = detectorEvidence(values, guard);
  const { threshold } = guard;
  return { evidence, threshold, familiar: evidence >= threshold };
}

function checkInput({ inputShape }: PictureNetwork, card: PictureCard): void {
  if (inputShape.length !== 3)
    throw new PictureModelError('the model must take pictures: rows, columns, channels');
  if (card.backbone) return;
  const { width, height } = card.input;
  const expected = [height, width, 3];
  if (inputShape.some((size, axis) => size !== null && size !== expected[axis]))
    throw new PictureModelError(
      `the model takes ${inputShape.join(' × ')}, and card.json says ${expected.join(' × ')}`,
    );
}

/** Loads a model and its backbone. @throws PictureModelError, BackboneMissing */
export async function openEyes({ card, files }: PictureModelFolder): Promise<Eyes> {
  const backbone = await loadBackbone(card);
  const network = await loadNetwork(files);
  checkInput(network, card);
  return {
    network,
    async look(pixels) {
      const [map, ...outputs] = featuresOf(pixels, card, backbone);
      try {
        if (!map) throw new Error('the backbone returned no feature map');
        return { pass: await network.run(map), likeness: await likenessOf(outputs, card) };
      } finally {
        tf.dispose([map, ...outputs].filter((tensor) => tensor !== undefined));
      }
    },
    async glance(pixels) {
      const picture = scaled(pixels, card);
      const map = backbone?.runToFirst(picture) ?? picture;
      const { logit } = await network.run(map);
      tf.dispose([picture, map]);
      return logit;
    },
    dispose: () => {
      network.dispose();
      backbone?.dispose();
    },
  };
}
