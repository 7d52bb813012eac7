import { quantile } from 'd3-array';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PictureCard } from '../../src/classify-image/card.js';
import { PictureError } from '../../src/classify-image/decode.js';
import type { Backbone } from '../../src/classify-image/runtime/backbone.js';
import { shareOf } from './measures.js';
import { inputPixels, lookAt } from './photos.js';
import { DETECTOR, RECIPE } from './recipe.js';

type Guard = NonNullable<PictureCard['guard']>;

/** The guard before its threshold is known. */
export const OPEN_GUARD: Guard = {
  outputs: [...DETECTOR.outputs],
  classes: DETECTOR.classes,
  evidence: [...DETECTOR.evidence],
  threshold: 0,
  choice: '',
  measured: [],
};

/** The evidence that all but the recipe's share of the training photos reach. */
export function guardThreshold(evidence: readonly number[]): number {
  return Number((quantile(evidence, RECIPE.guardMisses) ?? 0).toFixed(3));
}

/** Evidence of pictures of any kind; what cannot be decoded is left out. */
export async function evidenceOf(
  pictures: readonly Uint8Array[],
  card: PictureCard,
  backbone: Backbone,
): Promise<number[]> {
  const found: number[] = [];
  for (const bytes of pictures) {
    try {
      const { evidence } = await lookAt(await inputPixels(bytes, card), card, backbone);
      found.push(evidence);
    } catch (error) {
      if (!(error instanceof PictureError)) throw error;
    }
  }
  return found;
}

/** Every file below a folder, its folders included. */
export async function filesIn(folder: string): Promise<Uint8Array[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map((path) => readFile(path)));
}

/** What the guard does to one set of pictures. */
export function stopped(
  set: string,
  evidence: readonly number[],
  threshold: number,
): Guard['measured'][number] {
  const hits = evidence.filter((value) => value < threshold).length;
  return { set, pictures: evidence.length, stopped: shareOf(hits, evidence.length) };
}
