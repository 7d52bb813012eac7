import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memory } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRuntime } from '../../src/classify/runtime.js';
import { mapTotal } from '../../src/classify-image/index.js';
import { loadPictureModel } from '../../src/classify-image/picture-model.js';
import { flowerPicture } from '../../src/render/flower.js';
import { CARD, type endings, nestedModel, smallModel, writeModel } from './model-files.js';

describe('a model that its owner brings along', () => {
  let folder: string;
  let picture: Uint8Array;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hamlet-pictures-'));
    await openRuntime();
    picture = await flowerPicture();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const load = async (ending: keyof typeof endings, card: object = CARD) =>
    loadPictureModel(await writeModel(join(folder, 'model'), smallModel(ending), card));

  test.each([
    'pooling, Dense(1, sigmoid)',
    'pooling, dropout, Dense(1), sigmoid',
    'pooling, Dense(1) that returns the logit',
  ] as const)('%s: the map adds up to the logit', async (ending) => {
    const model = await load(ending);
    const reading = await model.classify(picture);
    if (reading.kind !== 'reading') throw new Error(reading.reason);
    expect(reading.map?.cells).toHaveLength(49);
    expect(reading.map && mapTotal(reading.map)).toBeCloseTo(reading.logit, 4);
    expect(reading.score).toBeCloseTo(1 / (1 + Math.exp(-reading.logit)), 12);
    expect(reading).toMatchObject({ model: 'stripes-1', labels: CARD.labels, likeness: null });
    model.dispose();
  });

  test('a network inside a network, as transfer learning builds it, has an exact map too', async () => {
    const model = await loadPictureModel(await writeModel(join(folder, 'nested'), nestedModel()));
    const reading = await model.classify(picture);
    if (reading.kind !== 'reading' || reading.map === null) throw new Error('no map');
    expect(mapTotal(reading.map)).toBeCloseTo(reading.logit, 4);
    model.dispose();
  });

  test('without pooling there is no exact map, and covering patches takes its place', async () => {
    const model = await load('flatten, Dense(1, sigmoid)');
    expect(await model.classify(picture)).toMatchObject({ kind: 'reading', map: null });
    const covered = await model.occlude(picture);
    if (covered.kind !== 'occlusion') throw new Error(covered.reason);
    expect(covered.occlusion.cells).toHaveLength(36);
    expect(covered.occlusion.cells.every(Number.isFinite)).toBe(true);
    model.dispose();
  });

  test('the same picture twice gives the same numbers, and no tensor stays behind', async () => {
    const before = memory().numTensors;
    const model = await load('pooling, Dense(1, sigmoid)');
    const one = await model.classify(picture);
    const held = memory().numTensors;
    expect(await model.classify(picture)).toEqual(one);
    await model.occlude(picture);
    expect(memory().numTensors).toBe(held);
    model.dispose();
    // The model that was written is a second one, which the test holds.
    expect(memory().numTensors - before).toBeLessThanOrEqual(4);
  });

  test.each([
    ['two units', CARD, /must end in Dense\(1\)/],
    ['softmax over one unit', CARD, /must end in one sigmoid/],
    [
      'pooling, Dense(1, sigmoid)',
      { ...CARD, input: { ...CARD.input, width: 64 } },
      /takes 32 × 32 × 3, and card\.json says 32 × 64 × 3/,
    ],
    ['pooling, Dense(1, sigmoid)', { ...CARD, labels: { label0: 'a' } }, /labels\.label1/],
    ['pooling, Dense(1, sigmoid)', { ...CARD, threshold: 2 }, /"threshold"/],
    ['pooling, Dense(1, sigmoid)', { ...CARD, lowerBound: 0.9 }, /lies above the threshold/],
    ['pooling, Dense(1, sigmoid)', { ...CARD, kind: 'text' }, /"kind"/],
    [
      'pooling, Dense(1, sigmoid)',
      { ...CARD, files: { 'model.json': '0'.repeat(64) } },
      /not the file whose SHA-256/,
    ],
  ] as const)('what does not fit is refused in one sentence: %s, %#', async (ending, card, why) => {
    await expect(load(ending, card)).rejects.toThrow(why);
  });

  test.each([
    ['card.json', '{', /card\.json is not JSON/],
    ['model.json', '{}', /model\.json does not fit at "modelTopology"/],
    [
      'model.json',
      '{"modelTopology":{},"weightsManifest":[{"paths":["../x.bin"],"weights":[]}]}',
      /outside its folder/,
    ],
    ['model.json', '{"modelTopology":{},"weightsManifest":[]}', /do not make a layers model/],
    ['weights.bin', '', /do not make a layers model/],
  ])('a damaged %s is refused in one sentence', async (file, content, why) => {
    const damaged = await writeModel(
      join(folder, 'damaged'),
      smallModel('pooling, Dense(1, sigmoid)'),
    );
    writeFileSync(join(damaged, file), content);
    await expect(loadPictureModel(damaged)).rejects.toThrow(why);
  });
});
