import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { mapTotal } from '../../src/classify-image/index.js';
import { readCard } from '../../src/classify-image/folder.js';
import { BackboneMissing, readPackedNetwork } from '../../src/classify-image/packed-assets.js';
import { loadPictureModel, type PictureModel } from '../../src/classify-image/picture-model.js';
import { packagePath } from '../../src/config/package.js';
import { flowerPicture } from '../../src/render/flower.js';
import {
  exampleOf,
  type PictureExample,
  recordedExample,
} from '../../src/teach/picture-example.js';
import { landscape, screen } from './drawn.js';

const FOLDER = packagePath('models', 'cats-dogs');

function hasBackbone(): boolean {
  try {
    createRequire(import.meta.url).resolve('@mediapipe/objectron/package.json');
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!hasBackbone())(
  'the model of cats and dogs (needs the optional package @mediapipe/objectron)',
  () => {
    let model: PictureModel;
    beforeAll(async () => {
      model = await loadPictureModel(FOLDER);
    });

    test('a lesson that cannot ask the model tells what it said of the flower', async () => {
      const reading = await model.classify(await flowerPicture());
      if (reading.kind !== 'reading') throw new Error('no reading');
      const live = exampleOf(reading);
      const rounded = ({ quarters, bias, logit, score }: PictureExample) =>
        [...quarters, bias, logit, score].map((value) => Number(value.toFixed(2)));
      expect(live?.labels).toEqual(recordedExample.labels);
      expect(live && rounded(live)).toEqual(rounded(recordedExample));
    });

    test.each([
      ['a flower', flowerPicture],
      ['a screen', screen],
      ['a landscape', landscape],
    ])('%s: the map adds up to the logit, and the guard stops it', async (_name, draw) => {
      const reading = await model.classify(await draw());
      if (reading.kind !== 'reading' || reading.map === null) throw new Error('no map');
      expect(Math.abs(mapTotal(reading.map) - reading.logit)).toBeLessThanOrEqual(1e-4);
      expect(reading.likeness?.familiar).toBe(false);
      expect(reading.labels).toEqual({ label0: 'cat', label1: 'dog' });
    });

    test('a network that is not the one named is refused', async () => {
      const { backbone } = await readCard(FOLDER);
      if (!backbone) throw new Error('the card names no backbone');
      const other = { ...backbone, sha256: '0'.repeat(64) };
      await expect(readPackedNetwork(other)).rejects.toThrow(/is not the one that the card names/);
    });
  },
);

test('without the package of the backbone, the error says how to add it', async () => {
  const absent = { package: '@example/absent', version: '1.2.3', network: 'x', sha256: '' };
  const error: unknown = await readPackedNetwork(absent).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(BackboneMissing);
  expect(error).toMatchObject({ install: 'npm install @example/absent@1.2.3' });
});

test('the card reaches what was asked of the held-out photos', async () => {
  const { measures, calibration } = await readCard(FOLDER);
  const heldOut = measures.find(({ set }) => set === 'held-out photos');
  expect(heldOut?.figures['accuracy']?.value).toBeGreaterThanOrEqual(0.97);
  expect(heldOut?.figures['rocAuc']?.value).toBeGreaterThanOrEqual(0.995);
  expect(heldOut?.figures['ece']?.value).toBeLessThanOrEqual(
    heldOut?.figures['eceOfChance']?.high ?? 0,
  );
  expect(calibration?.baseRate).toBe(0.5);
});
