import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mean, dispose, type Tensor4D, tidy } from '@tensorflow/tfjs-core';
import type { PictureCard } from '../../src/classify-image/card.js';
import { decodePicture, type Pixels, stretch } from '../../src/classify-image/decode.js';
import type { Backbone } from '../../src/classify-image/runtime/backbone.js';
import { featuresOf, likenessOf } from '../../src/classify-image/runtime/eyes.js';

/** A labelled photo: label 1 is a dog. */
export interface Photo {
  readonly file: string;
  readonly label: 0 | 1;
  readonly breed: string;
  readonly split: string;
}

/** What the backbone makes of a photo: pooled features, as it is and mirrored, and the guard's evidence. */
export interface Seen extends Photo {
  readonly features: Float32Array;
  readonly mirrored: Float32Array;
  readonly evidence: number;
}

/** Reads `labels.csv`: file, label, breed, split. */
export async function readLabels(folder: string): Promise<Photo[]> {
  const [, ...lines] = (await readFile(join(folder, 'labels.csv'), 'utf8')).trim().split('\n');
  return lines.map((line) => {
    const [file = '', label, breed = '', split = ''] = line.trim().split(',');
    if (label !== '0' && label !== '1') throw new Error(`labels.csv: no label in "${line}"`);
    return { file, label: label === '1' ? 1 : 0, breed, split };
  });
}

/** The same picture, left and right exchanged. */
export function mirror({ width, height, rgb }: Pixels): Pixels {
  const turned = new Uint8Array(rgb.length);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = (y * width + width - 1 - x) * 3;
      turned.set(rgb.subarray(from, from + 3), (y * width + x) * 3);
    }
  return { width, height, rgb: turned };
}

async function pooled(map: Tensor4D | undefined): Promise<Float32Array> {
  if (!map) throw new Error('the backbone returned no feature map');
  const average = tidy(() => mean(map, [1, 2]));
  const values = Float32Array.from(await average.data());
  average.dispose();
  return values;
}

/** Pooled features and the guard's evidence of one picture. */
export async function lookAt(
  pixels: Pixels,
  card: PictureCard,
  backbone: Backbone,
): Promise<{ features: Float32Array; evidence: number }> {
  const maps = featuresOf(pixels, card, backbone);
  const features = await pooled(maps[0]);
  const likeness = await likenessOf(maps.slice(1), card);
  dispose(maps);
  return { features, evidence: likeness?.evidence ?? NaN };
}

/** A picture's pixels at the size that the card asks for. */
export async function inputPixels(bytes: Uint8Array, { input }: PictureCard): Promise<Pixels> {
  const { width, height } = input;
  return { width, height, rgb: await stretch(await decodePicture(bytes), input) };
}

/** Shows a photo to the backbone twice, as it is and mirrored. */
export async function see(
  photo: Photo,
  folder: string,
  card: PictureCard,
  backbone: Backbone,
): Promise<Seen> {
  const pixels = await inputPixels(await readFile(join(folder, photo.file)), card);
  const straight = await lookAt(pixels, card, backbone);
  const { features: mirrored } = await lookAt(mirror(pixels), card, backbone);
  return { ...photo, ...straight, mirrored };
}
