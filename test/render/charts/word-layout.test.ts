import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutWords, type Line } from '../../../src/render/charts/word-layout.js';

/** Ten units a character, so that a width of 100 holds ten characters. */
const measure = (text: string): number => 10 * Array.from(text).length;

const plain = (...texts: readonly string[]) => texts.map((text) => ({ text, contribution: 0 }));

const layOut = (texts: readonly string[], width = 100): readonly Line[] =>
  layOutWords(plain(...texts), measure, width);

const linesOf = (texts: readonly string[], width = 100): readonly string[] =>
  layOut(texts, width).map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('layOutWords', () => {
  test('breaks between words and drops the space at the break', () => {
    expect(linesOf(['one two three four'])).toEqual(['one two', 'three four']);
  });

  test('keeps a word whole that several segments share', () => {
    expect(linesOf(['see it ', 'ab', 'cd', '!'])).toEqual(['see it', 'abcd!']);
  });

  test('breaks a word that is longer than a line into characters', () => {
    expect(linesOf(['abcdefghijklmnopqrstuvwxyz'])).toEqual(['abcdefghij', 'klmnopqrst', 'uvwxyz']);
  });

  test('never breaks inside a family emoji', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(linesOf([family.repeat(5)], 70)).toEqual(Array.from({ length: 5 }, () => family));
  });

  test('breaks Chinese and Thai between words, and not before a full stop', () => {
    expect(linesOf(['今天天气很好我们去公园吧'], 60).length).toBeGreaterThan(1);
    for (const line of linesOf(['今天天气很好。我们去公园。'], 60)) expect(line).not.toMatch(/^。/);
    expect(linesOf(['สวัสดีครับคุณสบายดีไหม'], 120).length).toBeGreaterThan(1);
  });

  test('keeps line breaks, and one empty line of many', () => {
    expect(linesOf(['a\nb\r\nc\n\n\n\nd'])).toEqual(['a', 'b', 'c', '', 'd']);
  });

  test('runs by the first letter of each paragraph', () => {
    expect(layOut(['hello\nשלום all']).map(({ base }) => base)).toEqual(['ltr', 'rtl']);
  });

  test('says where in the message a piece begins, and which piece is the first of its segment', () => {
    const [first, second] = layOut(['ab cd', ' ef gh'], 60);
    expect(first?.pieces.map(({ text, at, first: head }) => [text, at, head])).toEqual([
      ['ab', 0, true],
      [' ', 2, false],
      ['cd', 3, false],
    ]);
    expect(second?.pieces.map(({ text, at, first: head }) => [text, at, head])).toEqual([
      ['ef', 6, true],
      [' ', 8, false],
      ['gh', 9, false],
    ]);
  });

  test('fits every line, and loses nothing but white space', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (all, width) => {
        const lines = layOut(all, width);
        const shown = lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('');
        expect(shown.replace(/\s/gu, '')).toBe(all.join('').replace(/\s/gu, ''));
        for (const { pieces } of lines) {
          const graphemes = pieces.filter(({ text }) => text.trim() !== '').length;
          const total = pieces.reduce((sum, piece) => sum + piece.width, 0);
          expect(total <= width || graphemes <= 1).toBe(true);
        }
      }),
    );
  });
});
