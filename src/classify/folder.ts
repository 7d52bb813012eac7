import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type ModelCard, modelCard } from './card.js';

/** Names of the files that make a model, the card apart. */
export const MODEL_FILES = ['model.json', 'weights.bin', 'idf.bin', 'words.bin'] as const;

/** The bytes of a model's files, checked against the card's hashes. */
export interface ModelFolder {
  readonly card: ModelCard;
  readonly files: Readonly<Record<(typeof MODEL_FILES)[number], Buffer>>;
}

/** A model that cannot be used, with one sentence that says why. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

async function bytesOf(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new ModelError(`The model in ${folder} cannot be read: ${file} is missing.`, { cause });
  }
}

function parsedCard(folder: string, bytes: Buffer): ModelCard {
  try {
    return modelCard.parse(JSON.parse(bytes.toString('utf8')));
  } catch (cause) {
    const why =
      cause instanceof z.ZodError
        ? cause.issues
            .slice(0, 1)
            .map(({ path, message }) => `${path.join('.')}: ${message}`)
            .join()
        : 'it is not JSON';
    throw new ModelError(`The card of the model in ${folder} does not fit (${why}).`, { cause });
  }
}

/** Reads a model's folder. Throws a ModelError when a file is missing, or card or hash does not fit. */
export async function readFolder(folder: string): Promise<ModelFolder> {
  const card = parsedCard(folder, await bytesOf(folder, 'card.json'));
  const read = async (file: (typeof MODEL_FILES)[number]): Promise<Buffer> => {
    const bytes = await bytesOf(folder, file);
    if (createHash('sha256').update(bytes).digest('hex') !== card.files[file])
      throw new ModelError(
        `The model in ${folder} is not the one its card describes: the SHA-256 of ${file} differs.`,
      );
    return bytes;
  };
  const [model, weights, idf, words] = await Promise.all(MODEL_FILES.map(read));
  if (!model || !weights || !idf || !words) throw new ModelError('A model needs four files.');
  return {
    card,
    files: { 'model.json': model, 'weights.bin': weights, 'idf.bin': idf, 'words.bin': words },
  };
}
