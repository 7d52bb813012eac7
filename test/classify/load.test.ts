import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { load, ModelError } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hamlet-model-'));
  cpSync(packagePath('models', 'spam'), folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const anyCard = z.looseObject({
  files: z.record(z.string(), z.string()),
  network: z.object({ hidden: z.number(), size: z.number() }),
});

function changeCard(change: (card: z.infer<typeof anyCard>) => object): void {
  const path = join(folder, 'card.json');
  writeFileSync(
    path,
    JSON.stringify(change(anyCard.parse(JSON.parse(readFileSync(path, 'utf8'))))),
  );
}

function replaceFile(name: string, bytes: Uint8Array): void {
  writeFileSync(join(folder, name), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  changeCard((card) => ({ ...card, files: { ...card.files, [name]: sha256 } }));
}

async function refusal(): Promise<string> {
  try {
    (await load(folder)).dispose();
  } catch (error) {
    if (error instanceof ModelError) return error.message;
    throw error;
  }
  return 'loaded';
}

describe('load', () => {
  test('accepts the shipped model and says which runtime it uses', async () => {
    const classifier = await load(folder);
    expect(['tfjs-node', 'wasm', 'cpu']).toContain(classifier.runtime.name);
    expect(classifier.runtime.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(classifier.card.labels).toEqual({ label0: 'not spam', label1: 'spam' });
    classifier.dispose();
  });

  test('leaves no listener behind that would end the process on a rejected promise', async () => {
    const before = process.listenerCount('unhandledRejection');
    (await load(folder)).dispose();
    expect(process.listenerCount('unhandledRejection')).toBe(before);
  });

  test.each(['card.json', 'model.json', 'weights.bin', 'idf.bin', 'words.bin'])(
    'refuses a folder without %s',
    async (name) => {
      rmSync(join(folder, name));
      expect(await refusal()).toBe(`The model in ${folder} cannot be read: ${name} is missing.`);
    },
  );

  test.each(['model.json', 'weights.bin', 'idf.bin', 'words.bin'])(
    'refuses a %s that is not the one of the card',
    async (name) => {
      const bytes = readFileSync(join(folder, name));
      bytes[bytes.length - 2] = (bytes[bytes.length - 2] ?? 0) ^ 1;
      writeFileSync(join(folder, name), bytes);
      expect(await refusal()).toContain(`the SHA-256 of ${name} differs`);
    },
  );

  test('refuses a card that is not JSON', async () => {
    writeFileSync(join(folder, 'card.json'), '{');
    expect(await refusal()).toContain('does not fit (it is not JSON)');
  });

  test('refuses a card whose threshold is no probability, and names the field', async () => {
    changeCard((card) => ({ ...card, threshold: 1.5 }));
    expect(await refusal()).toContain('does not fit (threshold: ');
  });

  test('refuses a card whose unsure band lies above the threshold', async () => {
    changeCard((card) => ({ ...card, threshold: 0.5, lowerBound: 0.6 }));
    expect(await refusal()).toContain('lowerBound lies above threshold');
  });

  test('refuses a card whose network has another shape', async () => {
    changeCard((card) => ({ ...card, network: { ...card.network, hidden: 3 } }));
    expect(await refusal()).toMatch(
      /does not fit its card: the network has \d+ hidden units, not 3/,
    );
  });

  test('refuses a card that counts other rows of the embedding', async () => {
    changeCard((card) => ({ ...card, network: { ...card.network, size: 7 } }));
    expect(await refusal()).toMatch(/does not fit its card: the embedding has \d+ rows, not 7/);
  });

  test('refuses a table of rare buckets that has another length', async () => {
    replaceFile('idf.bin', new Uint8Array(10));
    expect(await refusal()).toContain('idf.bin has 10 bytes');
  });

  test('refuses weights that are too short', async () => {
    replaceFile('weights.bin', new Uint8Array(400));
    expect(await refusal()).toContain('model.json and weights.bin do not make a network');
  });

  test('refuses weights that are not numbers', async () => {
    const bytes = readFileSync(join(folder, 'weights.bin')).fill(0xff);
    replaceFile('weights.bin', bytes);
    expect(await refusal()).toContain('disagree');
  });
});
