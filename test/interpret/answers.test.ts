import { describe, expect, test } from 'vitest';
import { interpret, readLabelNames } from '../../src/interpret/index.js';
import { doubts, labels, read } from './reading.js';

describe('what the asker says redoes the answer', () => {
  test('activation none makes logits of a column inside (0, 1)', () => {
    const reading = read('[[0.98]]', { activation: 'none' });
    expect(reading.kind).toBe('logits');
    expect(reading.rows[0]?.probabilities?.[1]).toBeCloseTo(0.72711, 5);
  });

  test('activation none makes logits of values above 1', () => {
    const reading = read('[ 0.00514298]\n[ 1.80067325]', { activation: 'none' });
    expect(reading.kind).toBe('logits');
    expect(labels(reading)).toEqual([1, 1]);
  });

  test('a sigmoid cannot have given 1.8, whoever says so', () => {
    const reading = read('[[1.8]]', { activation: 'sigmoid' });
    expect(reading.kind).toBe('unbounded');
    expect(doubts(reading)).toContain('contradiction');
  });

  test('rows that do not add up contradict a softmax', () => {
    expect(doubts(read('[[0.2, 0.3]]', { activation: 'softmax' }))).toContain('contradiction');
  });

  test('rows that add up may still be two sigmoids, when somebody knows', () => {
    expect(read('[[0.2, 0.8]]', { activation: 'sigmoid' }).kind).toBe('multi-label');
  });

  test('hard zeros and ones are a saturated sigmoid, when somebody knows', () => {
    const reading = read('[[0.], [1.]]', { activation: 'sigmoid' });
    expect(reading.kind).toBe('sigmoid');
    expect(reading.doubts).toContainEqual({ kind: 'saturated', zeros: 1, ones: 1 });
  });

  test('the threshold moves the verdict and never the score; equal is label 1', () => {
    const at = (threshold: number) => read('[[0.9]]', { threshold });
    expect(labels(at(0.9))).toEqual([1]);
    expect(labels(at(0.91))).toEqual([0]);
    expect(labels(at(0))).toEqual([1]);
    expect(at(0.9).rows[0]?.probabilities).toEqual(at(0.91).rows[0]?.probabilities);
  });

  test('a threshold outside 0 to 1 is an error', () => {
    expect(() => interpret('[[0.9]]', { threshold: 1.5 })).toThrow(RangeError);
    expect(() => interpret('[[0.9]]', { threshold: NaN })).toThrow(RangeError);
  });

  test.each([
    ['not spam, spam', ['not spam', 'spam']],
    ["{'Cat': 0, 'Dog': 1}", ['Cat', 'Dog']],
    ["{'Dog': 1, 'Cat': 0}", ['Cat', 'Dog']],
    ["{0: 'cat', 1: 'dog'}", ['cat', 'dog']],
    ["['cat', 'dog']", ['cat', 'dog']],
    ['1 = dog, 0 = cat', ['cat', 'dog']],
    ['cat; dog', ['cat', 'dog']],
  ])('label names %s', (said, names) => {
    expect(readLabelNames(said)).toEqual(names);
    expect(read('[[0.9]]', { labels: said }).labels).toEqual({ names, from: 'said' });
  });

  test.each(['cat', '', 'cat, cat', "{'cat': 1, 'dog': 2}"])('%j names no two labels', (said) => {
    expect(readLabelNames(said)).toBeNull();
  });

  test('names that do not fit the columns are not used', () => {
    const reading = read('[[0.9]]', { labels: 'a, b, c' });
    expect(reading.labels).toBeNull();
    expect(doubts(reading)).toContain('labels-do-not-fit');
  });
});

describe('one question at a time, the one that matters most', () => {
  test.each([
    ['[[0.98]]', {}, 'label-order'],
    ['[[0.98]]', { labels: 'cat, dog' }, 'threshold'],
    ['[[0.98]]', { labels: 'cat, dog', threshold: 0.5 }, undefined],
    ['[[1.8]]', {}, 'activation'],
    ['[[1.8]]', { activation: 'none' }, 'label-order'],
    ['[[1.], [1.]]', {}, 'activation'],
    ['[[nan]]', {}, undefined],
  ] as const)('%s with %j asks for %s', (paste, options, expected) => {
    expect(read(paste, options).question?.kind).toBe(expected);
  });
});

describe('the summary', () => {
  const reading = read('[[0.02], [0.47], [0.5], [0.51], [0.98]]');

  test('counts each way and finds the close calls, nearest first', () => {
    expect(reading.summary).toMatchObject({
      rows: 5,
      perLabel: [2, 3],
      without: 0,
      lowest: 0,
      highest: 4,
    });
    expect(reading.summary.near).toEqual([2, 3, 1]);
  });

  test('bins every value once', () => {
    expect(reading.summary.histogram.map(({ count }) => count)).toEqual([
      1, 0, 0, 0, 1, 2, 0, 0, 0, 1,
    ]);
  });
});
