import { UserFailure } from '../src/bot/failure.js';
import {
  LIMITS,
  type NoReading,
  type OcclusionReading,
  type PictureReading,
} from '../src/classify-image/index.js';
import { pictureRefusal } from '../src/wording/image-refusal.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';
import { fetchPicture, type PictureSource } from './picture-source.js';

async function folderOf(model: string, { pictureModels }: Services, { t }: Words): Promise<string> {
  const folder = await pictureModels.folderOf(model);
  if (folder === null) throw new UserFailure(t('image.refusal.unknown-model', { model }));
  return folder;
}

function read<Reading extends { readonly kind: 'reading' | 'occlusion' }>(
  result: Reading | NoReading,
  model: string,
  words: Words,
): Reading {
  if (result.kind === 'no-reading')
    throw new UserFailure(pictureRefusal(result, model, LIMITS, words));
  return result;
}

/**
 * Fetches a picture and scores it.
 * @throws UserFailure when there is no prediction, with the reason: never a verdict in its place
 */
export async function readPicture(
  source: PictureSource,
  services: Services,
  words: Words,
): Promise<PictureReading> {
  const folder = await folderOf(source.model, services, words);
  const bytes = await fetchPicture(source, services, words);
  return read(await services.pictures.classify(folder, bytes), source.model, words);
}

/** Fetches a picture and scores it with each of its patches covered. @throws UserFailure as `readPicture` */
export async function coverPicture(
  source: PictureSource,
  services: Services,
  words: Words,
): Promise<OcclusionReading> {
  const folder = await folderOf(source.model, services, words);
  const bytes = await fetchPicture(source, services, words);
  return read(await services.pictures.occlude(folder, bytes), source.model, words);
}
