import { createHash } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { io } from '@tensorflow/tfjs-core';
import type { LayersModel } from '@tensorflow/tfjs-layers';
import type { Network } from '../../src/classify/network.js';
import { kerasModel, setNetwork } from './layers.js';

/** The bytes of a model's files, by name. */
export type Files = Readonly<Record<string, Uint8Array>>;

function modelJson({ modelTopology, weightSpecs }: io.ModelArtifacts): Uint8Array {
  const content = {
    format: 'layers-model',
    modelTopology,
    weightsManifest: [{ paths: ['weights.bin'], weights: weightSpecs }],
  };
  return Buffer.from(`${JSON.stringify(content)}\n`);
}

function bytesOf(data: io.WeightData | undefined): Uint8Array {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return Buffer.concat((data ?? []).map((part) => new Uint8Array(part)));
}

/** A Keras model as the two files that TensorFlow.js and Keras converters know. */
export async function layersFiles(keras: LayersModel): Promise<Files> {
  let files: Files = {};
  await keras.save({
    save: (artifacts) => {
      files = {
        'model.json': modelJson(artifacts),
        'weights.bin': bytesOf(artifacts.weightData),
      };
      const info = { dateSaved: new Date(), modelTopologyType: 'JSON' as const };
      return Promise.resolve({ modelArtifactsInfo: info });
    },
  });
  return files;
}

/** A network as the files of its Keras model. */
export async function kerasFiles(network: Network): Promise<Files> {
  const keras = kerasModel(network.size, network.hidden);
  setNetwork(keras, network);
  const files = await layersFiles(keras);
  keras.dispose();
  return files;
}

/** SHA-256 of each file, in hexadecimal. */
export function hashesOf(files: Files): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      createHash('sha256').update(bytes).digest('hex'),
    ]),
  );
}

/** Puts a model in place at once: written beside the old one, then renamed, so that a stop on the way harms nothing. */
export async function replaceFolder(folder: string, files: Files): Promise<void> {
  const [fresh, old] = [`${folder}.new`, `${folder}.old`];
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) await writeFile(join(fresh, name), bytes);
  await rm(old, { recursive: true, force: true });
  await rename(folder, old).catch(() => undefined);
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}
