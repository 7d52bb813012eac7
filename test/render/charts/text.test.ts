import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuringPen } from '../../../src/render/charts/picture.js';
import { fitText, fontOf, printable } from '../../../src/render/charts/text.js';

const pen = measuringPen();
pen.font = fontOf(14);

describe('fitText', () => {
  test('leaves alone what fits and ends the rest in an ellipsis', () => {
    expect(fitText(pen, 'short', 500)).toBe('short');
    expect(fitText(pen, 'a rather long sentence', 60)).toMatch(/^a .*…$/);
  });

  test('never grows wider than asked while one character fits', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 300 }), (text, width) => {
        expect(pen.measureText(fitText(pen, text, width)).width).toBeLessThanOrEqual(width);
      }),
      { numRuns: 50 },
    );
  });

  test('cuts between what a reader sees as characters', () => {
    expect(fitText(pen, '👨‍👩‍👧‍👦'.repeat(20), 100)).toMatch(/^(👨‍👩‍👧‍👦)*…$/u);
  });
});

describe('printable', () => {
  test('replaces lone surrogates and control characters, keeps line breaks', () => {
    expect(printable('a\ud800b\u0000c\td\ne')).toBe('a\ufffdb\u200bc d\ne');
  });

  test('keeps the length, so that positions stay right', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).toHaveLength(text.length);
      }),
    );
  });
});
