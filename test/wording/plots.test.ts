import { describe, expect, test } from 'vitest';
import {
  histogramLabels,
  precisionRecallLabels,
  reliabilityLabels,
  rocLabels,
} from '../../src/wording/plots.js';
import { wordsFor } from '../../src/wording/words.js';

const set = {
  name: 'test parts',
  labels: { label0: 'not spam', label1: 'spam' },
  messages: 5159,
  positives: 642,
  threshold: 0.9,
};
const measure = { value: 0.9917, low: 0.9827, high: 0.9978 };
const cells = { truePositive: 600, falsePositive: 3, falseNegative: 42, trueNegative: 4514 };

describe.each(['en', 'de'])('words on plots in %s', (language) => {
  const words = wordsFor(language);

  test('a measure names its set and interval', () => {
    const { summary } = rocLabels(set, measure, words);
    expect(summary).toContain('AUC');
    expect(summary).toContain('test parts');
    for (const digits of [/0[.,]992/, /0[.,]983/, /0[.,]998/]) expect(summary).toMatch(digits);
  });

  test('a measure that is not defined is not given a number', () => {
    expect(rocLabels(set, null, words).summary.split('·')[0]).not.toMatch(/\d/);
  });

  test('guessing is as precise as the share of label 1', () => {
    expect(precisionRecallLabels(set, measure, words).guess).toMatch(/12[.,]44 %/);
  });

  test('every count of the histogram stands with its own words', () => {
    const said = histogramLabels(set, cells, words);
    expect(said.caught).toContain('600');
    expect(said.missed).toContain('42');
    expect(said.flagged).toContain('3');
    expect(said.passed).toMatch(/4[.,]514/);
    expect(said.marked).toBeUndefined();
    expect(histogramLabels(set, cells, words, 0.97).marked).toMatch(/0[.,]97/);
  });

  test('axes name label 1 by the card, and thin bins say how thin', () => {
    const said = reliabilityLabels(set, measure, 30, words);
    expect(said.score).toMatch(/P\(spam\)/i);
    expect(said.thin).toContain('30');
    expect(said.tick(0.2)).toMatch(/^0[.,]2$/);
    expect(said.tick(1)).toBe('1');
  });
});
