import { memory } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Classifier, load, MAX_TEXT } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';

const TEXTS = [
  'Hello there, are we still on for the raid tonight?',
  'FREE NITRO for everyone!! claim now at https://discrod-gift.example.com/claim @everyone',
  'ok',
  '日本語のテキストです',
  'привет, как дела',
  '🎉🎉🎉',
  '\ud83d lone surrogate',
  'f r e e   n i t r o',
];

let classifier: Classifier;

beforeAll(async () => {
  classifier = await load(packagePath('models', 'spam'));
});

afterAll(() => {
  classifier.dispose();
});

describe('a loaded classifier', () => {
  test.each(TEXTS)(
    'gives the same log-odds for %j from the runtime and the plain pass',
    async (text) => {
      const [slow, fast] = [await classifier.classify(text), classifier.score(text)];
      if (slow.kind !== 'prediction' || fast.kind !== 'prediction')
        throw new Error('no prediction');
      expect(Math.abs(slow.logit - fast.logit)).toBeLessThan(1e-4);
      expect(slow.score).toBeGreaterThan(0);
      expect(slow.score).toBeLessThan(1);
    },
  );

  test.each(['', '   \n\t', '\u200b\u200d\ufeff'])('gives no prediction for %j', async (text) => {
    expect(await classifier.classify(text)).toEqual({
      kind: 'no-prediction',
      model: classifier.card.id,
      reason: 'empty',
    });
  });

  test('tells spam from chat', () => {
    const [chat, spam] = TEXTS.map((text) => classifier.score(text));
    if (chat?.kind !== 'prediction' || spam?.kind !== 'prediction')
      throw new Error('no prediction');
    expect(spam.score).toBeGreaterThan(chat.score);
  });

  test('cuts a million characters and says where', () => {
    const result = classifier.score('spam and eggs '.repeat(72_000));
    expect(result).toMatchObject({ kind: 'prediction', cutAt: MAX_TEXT });
  });

  test('keeps no tensors', async () => {
    await classifier.classify('warm up');
    const before = memory().numTensors;
    for (const text of TEXTS) await classifier.classify(text);
    expect(memory().numTensors).toBe(before);
  });

  test('traces features that make the score, with places inside the text', () => {
    for (const text of TEXTS) {
      const { features, stretches } = classifier.features(text);
      const { network } = classifier;
      let logit = network.outputBias;
      for (let unit = 0; unit < network.hidden; unit += 1) {
        let sum = network.bias[unit] ?? 0;
        for (const { id, weight } of features)
          sum += weight * (network.embedding[id * network.hidden + unit] ?? 0);
        logit += (network.output[unit] ?? 0) * Math.max(0, sum);
      }
      const result = classifier.score(text);
      if (result.kind !== 'prediction') throw new Error('no prediction');
      expect(logit).toBeCloseTo(result.logit, 6);
      const places = features.flatMap(({ occurrences }) =>
        occurrences.flatMap((occurrence) =>
          'stretches' in occurrence ? occurrence.stretches : [],
        ),
      );
      expect(places.every((place) => stretches[place] !== undefined)).toBe(true);
      for (const { start, end } of stretches) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  test('reports how much of a text it knew', () => {
    const known = classifier.score('do you want to go home');
    const strange = classifier.score('zxqvwk fjdkslw qpwoeiq');
    if (known.kind !== 'prediction' || strange.kind !== 'prediction') throw new Error('none');
    expect(known.coverage).toEqual({ words: 6, known: 1, scriptKnown: 1 });
    expect(strange.coverage.known).toBeLessThan(0.4);
  });
});
