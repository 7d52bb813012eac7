import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directionOf, visualOrder } from '../../../src/render/charts/direction.js';

const itself = (word: string): string => word;

describe('directionOf', () => {
  test.each([
    { text: 'hello', expected: 'ltr' },
    { text: '!! שלום', expected: 'rtl' },
    { text: '123 مرحبا abc', expected: 'rtl' },
    { text: '42 %', expected: 'neutral' },
    { text: '', expected: 'neutral' },
    { text: '🎁', expected: 'neutral' },
    { text: 'Привет', expected: 'ltr' },
  ])('$text runs $expected', ({ text, expected }) => {
    expect(directionOf(text)).toBe(expected);
  });
});

describe('visualOrder', () => {
  test.each([
    { name: 'English stays as it is', base: 'ltr', words: 'a b c', expected: 'a b c' },
    { name: 'Hebrew is turned round', base: 'rtl', words: 'א ב ג', expected: 'ג ב א' },
    { name: 'Hebrew inside English', base: 'ltr', words: 'a א ב b', expected: 'a ב א b' },
    { name: 'English inside Hebrew', base: 'rtl', words: 'א a b ב', expected: 'ב a b א' },
    { name: 'a number between Hebrew words', base: 'rtl', words: 'א 3 ב', expected: 'ב 3 א' },
    { name: 'a number after Hebrew in English', base: 'ltr', words: 'a א 3', expected: 'a א 3' },
  ] as const)('$name', ({ base, words, expected }) => {
    expect(visualOrder(words.split(' '), itself, base).join(' ')).toBe(expected);
  });

  test('never loses or doubles a word', () => {
    const word = fc.constantFrom('a', 'b', 'א', 'ב', '1', ' ', '!');
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom<'ltr' | 'rtl'>('ltr', 'rtl'), (words, base) => {
        const ordered = visualOrder(words, itself, base);
        expect(ordered.toSorted()).toEqual(words.toSorted());
      }),
    );
  });
});
