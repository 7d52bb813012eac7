import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type PictureCard, pictureCard } from './card.js';

/** A model that cannot be used; `message` is one sentence that says what its owner must mend. */
export class PictureModelError extends Error {
  override readonly name = 'PictureModelError';
}

const topology = z.object({
  modelTopology: z.record(z.string(), z.unknown()),
  weightsManifest: z.array(
    z.object({ paths: z.array(z.string()), weights: z.array(z.looseObject({})) }),
  ),
});

/** What `tensorflowjs_converter` and TensorFlow.js write: a layers model, its weights put together. */
export interface LayersFiles {
  readonly modelTopology: Readonly<Record<string, unknown>>;
  readonly weightSpecs: readonly object[];
  readonly weightData: ArrayBuffer;
}

export interface PictureModelFolder {
  readonly card: PictureCard;
  readonly files: LayersFiles;
}

async function bytesOf(folder: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, file));
  } catch (cause) {
    throw new PictureModelError(`${file} is missing`, { cause });
  }
}

function parsed<T>(schema: z.ZodType<T>, file: string, bytes: Buffer): T {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new PictureModelError(`${file} is not JSON`, { cause });
  }
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const [{ path, message } = { path: [], message: '' }] = result.error.issues;
  throw new PictureModelError(`${file} does not fit at "${path.join('.')}": ${message}`);
}

function checkHash({ files }: PictureCard, file: string, bytes: Buffer): void {
  const expected = files[file];
  if (expected !== undefined && createHash('sha256').update(bytes).digest('hex') !== expected)
    throw new PictureModelError(`${file} is not the file whose SHA-256 card.json names`);
}

/** Reads `card.json` alone. @throws PictureModelError when it is missing or does not fit */
export async function readCard(folder: string): Promise<PictureCard> {
  return parsed(pictureCard, 'card.json', await bytesOf(folder, 'card.json'));
}

/** Reads a model's folder. @throws PictureModelError when a file is missing, or card or hash does not fit */
export async function readPictureModel(folder: string): Promise<PictureModelFolder> {
  const card = await readCard(folder);
  const json = await bytesOf(folder, 'model.json');
  checkHash(card, 'model.json', json);
  const { modelTopology, weightsManifest } = parsed(topology, 'model.json', json);
  const paths = weightsManifest.flatMap((group) => group.paths);
  if (paths.some((path) => path !== basename(path)))
    throw new PictureModelError('model.json names a weights file outside its folder');
  const parts = await Promise.all(
    paths.map(async (path) => {
      const bytes = await bytesOf(folder, path);
      checkHash(card, path, bytes);
      return bytes;
    }),
  );
  return {
    card,
    files: {
      modelTopology,
      weightSpecs: weightsManifest.flatMap((group) => group.weights),
      weightData: new Uint8Array(Buffer.concat(parts)).buffer,
    },
  };
}

/** Names of the folders inside `parent` that hold a card; none when `parent` does not exist. */
export async function modelNamesIn(parent: string): Promise<string[]> {
  const entries = await readdir(parent, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const cards = await Promise.all(
    names.map((name) =>
      readFile(join(parent, name, 'card.json')).then(
        () => true,
        () => false,
      ),
    ),
  );
  return names.filter((_, index) => cards[index]).sort();
}
