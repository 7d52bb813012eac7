import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numbersFor } from '../../src/wording/numbers.js';

const english = numbersFor('en');
const german = numbersFor('de');
const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));
const pair = (logit: number) => ({ label0: sigmoid(-logit), label1: sigmoid(logit) });
const logits = fc.double({ min: -60, max: 60, noNaN: true });

function parse(percentage: string): number {
  return Number(percentage.replace(/[^\d.]/g, ''));
}

describe('numbers', () => {
  test.each([
    [0.0101, '1.01 %', '98.99 %'],
    [1.0798702e-3, '0.11 %', '99.89 %'],
    [0.00045, '0.045 %', '99.955 %'],
    [0.00002, '<0.01 %', '>99.99 %'],
    [0.5, '50.00 %', '50.00 %'],
  ])('%d reads as %s of label 1 and %s of label 0', (label1, one, zero) => {
    expect(english.percentages({ label1, label0: 1 - label1 })).toEqual({
      label0: zero,
      label1: one,
    });
  });

  test('percentages never print 0 % or 100 %, and add up to 100 where both are plain', () => {
    fc.assert(
      fc.property(logits, (logit) => {
        const { label0, label1 } = english.percentages(pair(logit));
        for (const text of [label0, label1]) expect(text).not.toMatch(/^(0(\.0+)?|100(\.0+)?) %$/);
        if (!/[<>]/.exec(label0)) expect(parse(label0) + parse(label1)).toBeCloseTo(100, 9);
        else expect([label0, label1].toSorted()).toEqual(['<0.01 %', '>99.99 %']);
      }),
    );
  });

  test('the larger probability never prints as the smaller percentage', () => {
    fc.assert(
      fc.property(logits, (logit) => {
        const { label0, label1 } = english.percentages(pair(logit));
        if (logit > 0) expect(parse(label1)).toBeGreaterThanOrEqual(parse(label0));
        else expect(parse(label0)).toBeGreaterThanOrEqual(parse(label1));
      }),
    );
  });

  test.each([
    [0.9899, '0.9899'],
    [0.99998, '0.999980'],
    [0.0011, '0.0011'],
    [0.5, '0.5000'],
    [1.0798702e-3, '0.0011'],
  ])('the score %d prints as %s', (score, text) => {
    expect(english.score(score)).toBe(text);
  });

  test('a score below 1 never prints as 1, nor one above 0 as 0', () => {
    fc.assert(
      fc.property(fc.double({ min: -25, max: 25, noNaN: true }), (logit) => {
        const value = Number(english.score(sigmoid(logit)));
        expect(value).toBeGreaterThan(0);
        expect(value).toBeLessThan(1);
      }),
    );
  });

  test.each([
    [98, '98 : 1'],
    [1 / 24, '1 : 24'],
    [1, '1.0 : 1'],
    [12_345, '12,000 : 1'],
    [9.97, '10 : 1'],
  ])('odds of %d print as %s', (odds, text) => {
    expect(english.odds(odds)).toBe(text);
  });

  test('log-odds carry their sign', () => {
    expect(english.logOdds(4.585)).toBe('+4.59');
    expect(english.logOdds(-3.1)).toBe('−3.10');
    expect(english.logOdds(-0.001)).toBe('0.00');
  });

  test('a threshold shows all its digits, two at least', () => {
    expect(english.threshold(0.5)).toBe('0.50');
    expect(english.threshold(0.9977)).toBe('0.9977');
    expect(english.threshold(1)).toBe('1.00');
  });

  test('German writes a decimal comma', () => {
    expect(german.percentages({ label1: 0.0101, label0: 0.9899 })).toEqual({
      label0: '98,99 %',
      label1: '1,01 %',
    });
    expect(german.odds(12_345)).toBe('12.000 : 1');
  });
});
