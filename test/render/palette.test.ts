import { describe, expect, test } from 'vitest';
import { contrast, embedColour, ink, mix } from '../../src/render/palette.js';

const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;

describe('palette', () => {
  test('knows the contrast of black and white, and of a colour with itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
    expect(contrast('#123456', '#123456')).toBe(1);
  });

  test.each(Object.entries(embedColour))(
    'the embed colour %s stands out on the dark and on the light background',
    (_, colour) => {
      expect(contrast(css(colour), '#313338')).toBeGreaterThanOrEqual(2.5);
      expect(contrast(css(colour), '#ffffff')).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['text', 'soft', 'label1', 'label0', 'unsure'] as const)(
    'words in %s are readable on the card',
    (name) => {
      expect(contrast(ink[name], ink.card)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the edge of the card shows on the dark background, the card itself on white', () => {
    expect(contrast(ink.edge, '#313338')).toBeGreaterThan(1.5);
    expect(contrast(ink.card, '#ffffff')).toBeGreaterThan(10);
  });

  test('mixes colours by share', () => {
    expect(mix('#000000', '#ff8000', 0)).toBe('#000000');
    expect(mix('#000000', '#ff8000', 1)).toBe('#ff8000');
    expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000');
  });
});
