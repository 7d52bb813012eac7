import { describe, expect, test } from 'vitest';
import type { Prediction } from '../../src/classify/index.js';
import { assess } from '../../src/explain/assess.js';
import { atBaseRate } from '../../src/explain/base-rate.js';
import { doubtOf } from '../../src/explain/doubt.js';
import { evidenceOf } from '../../src/explain/evidence.js';
import { marginOf } from '../../src/explain/margin.js';
import { verdictOf } from '../../src/explain/verdict.js';

const policy = { threshold: 0.9, lowerBound: 0.5 };
const known = { words: 10, known: 0.9, scriptKnown: 1 };

function logitOf(score: number): number {
  return Math.log(score / (1 - score));
}

function prediction(score: number, coverage = known): Prediction {
  const logit = logitOf(score);
  return { kind: 'prediction', model: 'test', logit, score, coverage, cutAt: null };
}

describe('a verdict', () => {
  test.each([
    { score: 0.9, verdict: 'label1', why: 'exactly at the threshold' },
    { score: 0.8999999, verdict: 'unsure', why: 'just below the threshold' },
    { score: 0.5, verdict: 'unsure', why: 'exactly at the lower bound' },
    { score: 0.4999999, verdict: 'label0', why: 'just below the lower bound' },
  ])('is $verdict $why', ({ score, verdict }) => {
    expect(verdictOf(score, policy)).toBe(verdict);
  });

  test('at a threshold of 0 is always label 1, which is a choice like any other', () => {
    expect(verdictOf(0, { threshold: 0, lowerBound: 0 })).toBe('label1');
  });

  test('has no unsure where both bounds meet', () => {
    expect(verdictOf(0.69, { threshold: 0.7, lowerBound: 0.7 })).toBe('label0');
  });
});

describe('doubt', () => {
  test.each([
    { coverage: { words: 0, known: 0, scriptKnown: 0 }, doubt: 'no-words' },
    { coverage: { words: 4, known: 0.49, scriptKnown: 1 }, doubt: 'few-known-words' },
    { coverage: { words: 4, known: 0.5, scriptKnown: 1 }, doubt: null },
    { coverage: { words: 4, known: 0.9, scriptKnown: 0.4 }, doubt: 'foreign-script' },
  ])('of $coverage is $doubt', ({ coverage, doubt }) => {
    expect(doubtOf(coverage)).toBe(doubt);
  });

  test.each([0.001, 0.7, 0.999])(
    'makes the verdict unsure at a score of %d, and keeps the score',
    (score) => {
      const strange = { words: 5, known: 0.2, scriptKnown: 1 };
      const assessment = assess(prediction(score, strange), { label0: 'a', label1: 'b' }, policy);
      expect(assessment.verdict).toBe('unsure');
      expect(assessment.verdictByScore).toBe(verdictOf(score, policy));
      expect(assessment.prediction.score).toBe(score);
    },
  );
});

describe('a margin', () => {
  test('is in percentage points and as a factor of odds', () => {
    const { threshold, lowerBound } = marginOf(prediction(0.99), policy);
    expect(threshold.points).toBeCloseTo(9, 10);
    expect(threshold.oddsFactor).toBeCloseTo(99 / 9, 9);
    expect(lowerBound.oddsFactor).toBeCloseTo(99, 9);
  });

  test('is negative, with a factor below 1, under a boundary', () => {
    const { threshold } = marginOf(prediction(0.5), policy);
    expect(threshold.points).toBeCloseTo(-40, 10);
    expect(threshold.oddsFactor).toBeCloseTo(1 / 9, 9);
  });

  test.each([0, 1])('has no odds at a boundary of %d', (boundary) => {
    const at = marginOf(prediction(0.5), { threshold: boundary, lowerBound: boundary });
    expect(at.threshold.oddsFactor).toBeNull();
  });
});

describe('a score at another base rate', () => {
  test.each([
    { rate: 0.02, probability: 0.669 },
    { rate: 0.01, probability: 0.5 },
    { rate: 0.5, probability: 0.99 },
  ])('of $rate means $probability after calibration at one half', ({ rate, probability }) => {
    expect(atBaseRate(logitOf(0.99), rate, 0.5).probability).toBeCloseTo(probability, 3);
  });

  test('is 0.90 for a raw 0.9977 where 2 % are label 1', () => {
    expect(atBaseRate(logitOf(0.9977), 0.02, 0.5).probability).toBeCloseTo(0.9, 2);
  });

  test.each([0, 1, -0.1, Number.NaN])('cannot be %d', (rate) => {
    expect(() => atBaseRate(0, rate, 0.5)).toThrow(RangeError);
  });
});

describe('evidence', () => {
  const table = {
    set: 'held out',
    date: '2026-01-01',
    bins: [
      { from: 0, to: 0.5, count: 29, spam: 1, meanScore: 0.1 },
      { from: 0.5, to: 1, count: 30, spam: 25, meanScore: 0.9 },
    ],
  };

  test.each([
    { score: 0, bin: 0 },
    { score: 0.5, bin: 1 },
    { score: 1, bin: 1 },
  ])('for a score of $score comes from bin $bin', ({ score, bin }) => {
    expect(evidenceOf(score, table)?.bin).toBe(bin);
  });

  test('is thin below 30 messages', () => {
    expect(evidenceOf(0.2, table)).toMatchObject({ thin: true, count: 29, positives: 1 });
    expect(evidenceOf(0.7, table)).toMatchObject({ thin: false, count: 30, positives: 25 });
  });
});
