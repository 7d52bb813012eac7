import { describe, expect, test } from 'vitest';
import { doubts, read } from './reading.js';

const FOUR = '[[0.9], [0.2], [0.7], [0.4]]';

describe('held against the truth', () => {
  test('four rows worked by hand', () => {
    const { truth } = read(FOUR, { truth: '1, 0, 0, 1', costs: { falseAlarm: 1, miss: 3 } });
    expect(truth).toMatchObject({
      count: 4,
      confusion: { truePositive: 1, falsePositive: 1, falseNegative: 1, trueNegative: 1 },
      accuracy: 0.5,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      rocAuc: 0.75,
    });
    expect(truth?.brier).toBeCloseTo((0.01 + 0.04 + 0.49 + 0.36) / 4, 12);
    expect(truth?.best?.threshold.threshold).toBe(0.4);
    expect(truth?.bestEqual?.cost).toBe(1);
  });

  test.each([
    'spam, ham, ham, spam',
    '[1 0 0 1]',
    '1\n0\n0\n1',
    '1 -1 -1 1',
    'True, False, False, True',
    'array([1, 0, 0, 1])',
    "['spam', 'ham', 'ham', 'spam']",
  ])('the truth as %j', (truth) => {
    const reading = read(FOUR, { truth, labels: 'ham, spam' });
    expect(reading.truth?.confusion.truePositive).toBe(1);
    expect(reading.truth?.count).toBe(4);
  });

  test('a column named truth', () => {
    const reading = read('id,score,truth\n1,0.9,1\n2,0.2,0\n3,0.7,0\n4,0.4,1');
    expect(reading.truth?.confusion).toEqual({
      truePositive: 1,
      falsePositive: 1,
      falseNegative: 1,
      trueNegative: 1,
    });
  });

  test('a variable named y_true', () => {
    expect(read('y_true = [1, 0, 0, 1]\ny_pred = [0.9, 0.2, 0.7, 0.4]').truth?.count).toBe(4);
  });

  test('a truth of another length is a doubt, and nothing is measured', () => {
    const reading = read(FOUR, { truth: '1, 0' });
    expect(reading.truth).toBeNull();
    expect(reading.doubts).toContainEqual({ kind: 'truth-does-not-fit', truth: 2, rows: 4 });
  });

  test('a class that nobody named is a doubt', () => {
    expect(doubts(read(FOUR, { truth: 'x, y, y, x' }))).toContain('truth-unreadable');
  });

  test('rows without a number are left out of the measures', () => {
    expect(read('[[0.9], [nan], [0.1]]', { truth: '1 1 0' }).truth?.count).toBe(2);
  });

  test('hard labels have no AUC and no Brier score', () => {
    const { truth } = read('[1 0 0]', { truth: '1 0 1' });
    expect(truth).toMatchObject({ recall: 0.5, rocAuc: null, brier: null });
  });

  test('more than two classes are counted in a matrix', () => {
    const paste = '[[0.7, 0.2, 0.1], [0.1, 0.2, 0.7], [0.1, 0.6, 0.3]]';
    const { classTruth } = read(paste, { truth: '0, 1, 1' });
    expect(classTruth).toEqual({
      count: 3,
      right: 2,
      matrix: [
        [1, 0, 0],
        [0, 1, 1],
        [0, 0, 0],
      ],
    });
  });
});
