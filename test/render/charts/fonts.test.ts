import { GlobalFonts } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import { FAMILIES, loadFonts } from '../../../src/render/charts/fonts.js';

describe('loadFonts', () => {
  test.each([
    { script: 'Latin, Greek and Cyrillic', text: 'Hamlet Άμλετ Гамлет', family: 'Hamlet Sans' },
    { script: 'Arabic', text: 'هاملت', family: 'Hamlet Arabic' },
    { script: 'Hebrew', text: 'המלט', family: 'Hamlet Hebrew' },
    { script: 'Devanagari', text: 'हैमलेट', family: 'Hamlet Devanagari' },
    { script: 'Bengali', text: 'হ্যামলেট', family: 'Hamlet Bengali' },
    { script: 'Tamil', text: 'ஹாம்லெட்', family: 'Hamlet Tamil' },
    { script: 'Thai', text: 'แฮมเลต', family: 'Hamlet Thai' },
    { script: 'Japanese', text: 'ハムレット', family: 'Hamlet Japanese' },
    { script: 'Chinese', text: '哈姆雷特', family: 'Hamlet Chinese' },
    { script: 'Korean', text: '햄릿', family: 'Hamlet Korean' },
    { script: 'Georgian', text: 'ჰამლეტი', family: 'Hamlet Georgian' },
    { script: 'Armenian', text: 'Համլետ', family: 'Hamlet Armenian' },
    { script: 'mathematical letters', text: '𝗙𝗥𝗘𝗘', family: 'Hamlet Mathematical' },
    { script: 'squared letters', text: '🅵🆁🅴🅴', family: 'Hamlet Symbols' },
    { script: 'shapes', text: '➤ ◆', family: 'Hamlet Shapes' },
    { script: 'emoji', text: '🎭', family: 'Hamlet Emoji' },
  ])('brings a font of its own for $script', async ({ text, family }) => {
    await loadFonts([text]);
    expect(GlobalFonts.has(family)).toBe(true);
    expect(FAMILIES).toContain(family);
  });
});
