import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTACKS } from '../../models/training/attacks.js';
import { groupsOf, textFraction } from '../../models/training/groups.js';
import { plattOf } from '../../models/training/platt.js';
import { randomFrom } from '../../models/training/random.js';
import { readCorpus, type Row } from '../../models/training/read.js';
import { RECIPE, type Recipe } from '../../models/training/recipe.js';
import { replaceFolder } from '../../models/training/save.js';
import { foldFigures } from '../../models/training/sms-folds.js';
import { chooseThresholds } from '../../models/training/threshold.js';
import { train, type Trained } from '../../models/training/train.js';
import { load } from '../../src/classify/index.js';
import { sigmoid } from '../../src/classify/network.js';
import { normalise } from '../../src/classify/normalise.js';
import { openRuntime } from '../../src/classify/runtime.js';
import { tokenise } from '../../src/classify/tokenise.js';

const SMALL: Recipe = {
  ...RECIPE,
  features: { ...RECIPE.features, wordBits: 10, charBits: 11 },
  epochs: 3,
  batch: 8,
};
const SILENT = { step: () => undefined, epoch: () => undefined };
const SPAM = ['free', 'nitro', 'claim', 'prize', 'airdrop', 'wallet'];
const HAM = ['game', 'tonight', 'lunch', 'thanks', 'server', 'music'];

function phrase(words: readonly string[], random: () => number): string {
  return Array.from({ length: 5 }, () => words[Math.floor(random() * words.length)]).join(' ');
}

function rows(count: number): Row[] {
  const random = randomFrom(3);
  return Array.from({ length: count }, (_, at) => ({
    text: `${phrase(at % 2 === 1 ? SPAM : HAM, random)} ${at}`,
    label: at % 2 === 1 ? 1 : 0,
    source: 'made-up',
    category: 'made-up',
    split: at % 10 < 6 ? 'train' : at % 10 < 8 ? 'valid' : 'test',
    fold: at % 5,
    groupFold: at % 5,
  }));
}

const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'hamlet-train-'));
  folders.push(made);
  return made;
}

beforeAll(openRuntime);

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

function trainSmall(seed: number): Promise<Trained> {
  return train(rows(200), { ...SMALL, seed }, '2026-01-02', () => SILENT);
}

describe('train', () => {
  test('makes a model that loads and tells the classes apart', async () => {
    const { files } = await trainSmall(1);
    const out = join(folder(), 'model');
    await replaceFolder(out, files);
    const classifier = await load(out);
    const [spam, ham] = [classifier.score('free nitro claim'), classifier.score('lunch tonight')];
    classifier.dispose();
    if (spam.kind !== 'prediction' || ham.kind !== 'prediction') throw new Error('no prediction');
    expect(spam.score).toBeGreaterThan(0.8);
    expect(ham.score).toBeLessThan(0.2);
  });

  test('gives the same files for the same seed, and others for another', async () => {
    const [once, again, other] = [await trainSmall(1), await trainSmall(1), await trainSmall(2)];
    expect(again.files).toEqual(once.files);
    expect(other.card.files['weights.bin']).not.toBe(once.card.files['weights.bin']);
  });

  test('measures on the test rows alone', async () => {
    const { card } = await trainSmall(1);
    expect(card.measures.map(({ set, rows: count }) => [set, count])).toEqual([
      ['made-up', 40],
      ['test parts of all sets', 40],
    ]);
    const counted = card.calibration.bins.reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(40);
  });
});

test('five folds are pooled into one set of figures', async () => {
  const file = join(folder(), 'made-up.jsonl');
  writeFileSync(
    file,
    rows(60)
      .map((row) => JSON.stringify({ ...row, split: 'train' }))
      .join('\n'),
  );
  const done: number[] = [];
  const { measured } = await foldFigures(file, 'fold', (fold) => done.push(fold), {
    ...SMALL,
    epochs: 2,
  });
  expect(done).toEqual([1, 2, 3, 4, 5]);
  expect(measured.count).toBe(60);
  expect(measured.positives).toBe(30);
});

describe('replaceFolder', () => {
  test('puts new files in place of all old ones', async () => {
    const out = join(folder(), 'model');
    await replaceFolder(out, { 'a.bin': new Uint8Array([1]), 'b.bin': new Uint8Array([2]) });
    await replaceFolder(out, { 'a.bin': new Uint8Array([3]) });
    expect(readdirSync(out)).toEqual(['a.bin']);
    expect([...readFileSync(join(out, 'a.bin'))]).toEqual([3]);
  });
});

describe('near-duplicates', () => {
  const original = 'Claim your free nitro at the link below before Friday evening';
  const texts = [original, `${original}!!`, 'are we playing tonight or tomorrow?'];

  test('share a split with their group', () => {
    const { splits, largest } = groupsOf(texts);
    expect(splits[0]).toBe(splits[1]);
    expect(largest).toBe(2);
  });

  test('keep their split when the corpus grows at its end', () => {
    expect(groupsOf([...texts, 'one more message']).splits.slice(0, 3)).toEqual(
      groupsOf(texts).splits,
    );
  });

  test('spread evenly over the splits', () => {
    const fractions = Array.from({ length: 4000 }, (_, at) => textFraction(`message ${at}`));
    const test = fractions.filter((fraction) => fraction < 0.15).length / 4000;
    expect(test).toBeGreaterThan(0.12);
    expect(test).toBeLessThan(0.18);
  });

  test('refuses a corpus row without category', async () => {
    const made = folder();
    writeFileSync(join(made, 'x.jsonl'), '{"text":"hi","label":0}\n');
    await expect(readCorpus(made)).rejects.toThrow('category');
  });
});

describe('plattOf', () => {
  test('finds the slope and intercept that the labels were drawn with', () => {
    const random = randomFrom(5);
    const logits = Array.from({ length: 20_000 }, () => {
      const logit = 8 * random() - 4;
      const label: 0 | 1 = random() < sigmoid(0.5 * logit - 1) ? 1 : 0;
      return { logit, label };
    });
    const { slope, intercept } = plattOf(logits);
    expect(slope).toBeCloseTo(0.5, 1);
    expect(intercept).toBeCloseTo(-1, 1);
  });
});

describe('chooseThresholds', () => {
  test('flags at most one in two hundred and doubts at most one in fifty', () => {
    const chat = Array.from({ length: 1000 }, (_, at) => ({ score: at / 1000, label: 0 as const }));
    const { threshold, lowerBound } = chooseThresholds(chat, chat);
    const reaching = (bound: number): number => chat.filter(({ score }) => score >= bound).length;
    expect(reaching(lowerBound)).toBeLessThanOrEqual(20);
    expect(lowerBound).toBeLessThanOrEqual(threshold);
    expect(threshold).toBe(0.99);
  });

  test('stays at the usual bounds when all chat scores low', () => {
    const chat = Array.from({ length: 100 }, () => ({ score: 0.01, label: 0 as const }));
    expect(chooseThresholds(chat, chat)).toEqual({ threshold: 0.5, lowerBound: 0.2 });
  });
});

describe('attacks', () => {
  const undone = ['lookalikes', 'zero-width', 'full-width', 'spaced', 'emoji'] as const;

  test.each(undone)('%s are undone by normalisation', (name) => {
    const text = 'free nitro for everyone';
    const words = (read: string): string[] =>
      tokenise(normalise(read).text).map(({ text: word }) => word);
    expect(words(ATTACKS[name](text, randomFrom(1)))).toEqual(words(text));
  });

  test('leave links clickable, but for the one that splits them', () => {
    const text = 'see https://example.com/free now';
    expect(ATTACKS.lookalikes(text, randomFrom(1))).toContain('https://example.com/free');
    expect(ATTACKS['split-links'](text, randomFrom(1))).not.toContain('https://example.com/free');
  });
});
