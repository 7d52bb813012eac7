import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Classifier, load, type Prediction } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';
import { billOf } from '../../src/explain/bill.js';
import { type Receipt, receiptOf } from '../../src/explain/receipt.js';
import { anyText, corpusTexts, hasRealTexts, realTexts } from './texts.js';

let classifier: Classifier;

beforeAll(async () => {
  classifier = await load(packagePath('models', 'spam'));
});

afterAll(() => {
  classifier.dispose();
});

function receipt(text: string, prediction = classifier.score(text)): Receipt | null {
  if (prediction.kind === 'no-prediction') return null;
  const result = receiptOf(prediction, classifier.network, classifier.features(text), text);
  if (result.kind === 'unbalanced') throw new Error(`off by ${result.difference}`);
  return result;
}

function certain(text: string): Receipt {
  const found = receipt(text);
  if (!found) throw new Error('no prediction');
  return found;
}

function expectToAddUp(text: string): void {
  const found = receipt(text);
  if (!found) return;
  const sum = found.items.reduce((total, { contribution }) => total + contribution, found.start);
  expect(Math.abs(sum - found.logit)).toBeLessThan(1e-9);
}

describe('a receipt adds up to the logit', () => {
  test('for thousands of texts of every kind', () => {
    fc.assert(fc.property(anyText, expectToAddUp), { numRuns: 3000, seed: 4 });
  }, 60_000);

  test('for every second message of the corpus', () => {
    corpusTexts(2).forEach(expectToAddUp);
  }, 60_000);

  test.skipIf(!hasRealTexts)(
    'for messages that real people sent (skipped where no data lies beside the project)',
    () => {
      realTexts(10).forEach(expectToAddUp);
    },
    120_000,
  );

  test('as the TensorFlow runtime returns it', async () => {
    for (const text of corpusTexts(12)) {
      const prediction = await classifier.classify(text);
      if (prediction.kind === 'prediction')
        expect(receipt(text, prediction)?.logit).toBe(prediction.logit);
    }
  }, 60_000);
});

describe('a receipt', () => {
  test('is refused when it does not add up', () => {
    const text = 'free nitro for all';
    const prediction = classifier.score(text);
    if (prediction.kind === 'no-prediction') throw new Error('no prediction');
    const wrong = (logit: number): Prediction => ({ ...prediction, logit });
    const trace = classifier.features(text);
    const refused = (logit: number): string =>
      receiptOf(wrong(logit), classifier.network, trace, text).kind;
    expect(refused(prediction.logit + 0.0009)).toBe('receipt');
    expect(refused(prediction.logit + 0.0011)).toBe('unbalanced');
    expect(refused(prediction.logit - 0.0011)).toBe('unbalanced');
    expect(refused(Number.NaN)).toBe('unbalanced');
  });

  test('is the same to the last digit each time', () => {
    for (const text of corpusTexts(40)) expect(receipt(text)).toStrictEqual(receipt(text));
  });

  test('names a link as one item, with everything that it brings', () => {
    const { items } = certain('look at https://example.com/some/path now');
    const link = items.filter(({ kind }) => kind === 'link');
    expect(link).toMatchObject([{ text: 'https://example.com/some/path', count: 1 }]);
    expect(items.some(({ kind }) => kind === 'links')).toBe(false);
  });

  test('names a masked link together with the words that hide it', () => {
    const { items } = certain('hi [click here](https://example.com) ok');
    expect(items.find(({ kind }) => kind === 'masked-link')?.text).toBe(
      '[click here](https://example.com)',
    );
  });

  test('counts invisible characters, which contribute nothing, and leaves emoji whole', () => {
    const { items } = certain('fr\u200bee ni\u200btr\u2060o 👨‍👩‍👧 ❤️');
    expect(items.at(-1)).toEqual({ kind: 'invisible', text: null, count: 3, contribution: 0 });
    expect(certain('hello 👨‍👩‍👧 ❤️').items.some(({ kind }) => kind === 'invisible')).toBe(false);
  });

  test.each([
    ['<@123456789012345678> <@987654321098765432> hello', 'mentions', 2],
    ['@everyone look', 'everyone', 1],
    ['what?? really?', 'questions', 3],
    ['wow!!!', 'exclamations', 3],
    ['HELLO THERE friend', 'capitals', 1],
    ['ok, ok. OK!', 'words', 3],
  ] as const)('of %j has %s, counted %i times', (text, kind, count) => {
    expect(certain(text).items.some((item) => item.kind === kind && item.count === count)).toBe(
      true,
    );
  });

  test('points at places of the original text that follow each other without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const heat of receipt(text)?.heat ?? []) {
          expect(heat.start).toBeGreaterThanOrEqual(end);
          expect(heat.end).toBeLessThanOrEqual(text.length);
          ({ end } = heat);
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});

describe('a bill', () => {
  test('keeps seven items each way, strongest first, and still adds up', () => {
    for (const text of corpusTexts(20)) {
      const bill = billOf(certain(text));
      const shown = [...bill.towards1, ...bill.towards0];
      const sum = shown.reduce((total, { contribution }) => total + contribution, bill.start);
      expect(sum + bill.rest.contribution).toBeCloseTo(bill.logit, 9);
      expect(bill.towards1.length).toBeLessThanOrEqual(7);
      expect(bill.towards1.every(({ contribution }) => contribution > 0)).toBe(true);
      expect(bill.towards0.every(({ contribution }) => contribution < 0)).toBe(true);
      const sizes = bill.towards1.map(({ contribution }) => contribution);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
  });
});
