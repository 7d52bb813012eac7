import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinedLetters } from '../../src/classify/letters.js';
import { originalSpan, unmapped } from '../../src/classify/mapped.js';
import { normalise } from '../../src/classify/normalise.js';
import { tokenise } from '../../src/classify/tokenise.js';

function words(text: string): string[] {
  return tokenise(normalise(text).text)
    .filter(({ kind }) => kind === 'word')
    .map(({ text: word }) => word.toLowerCase());
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom(
        'f r e e',
        ' ',
        '  ',
        'a',
        '.',
        'com',
        '/',
        'https://',
        '<@1>',
        '**',
        '||',
        '`',
        'п',
        'е',
        'e',
        '\u200b',
        '\u0301',
        'ｆ',
        '🔥',
        '1',
        '0',
        '@',
        '[',
        ']',
        '(',
        ')',
        'dot',
        '!',
        '\ud83d',
        'ﷺ',
        '_',
        '-',
        '<',
        ':',
        '>',
        '\n',
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join('')),
);

/** No character grows to more than this many (U+FDFA does, under NFKC), and marks add a few more. */
const MAX_GROWTH = 18;

describe('normalise', () => {
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('never grows beyond its stated factor', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(normalise(text).text.length).toBeLessThanOrEqual(MAX_GROWTH * text.length);
      }),
    );
  });

  test('keeps every position inside the original, in order', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const mapped = normalise(text);
        let last = 0;
        for (let at = 0; at < mapped.text.length; at += 1) {
          const { start, end } = originalSpan(mapped, at, at + 1);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(end).toBeGreaterThanOrEqual(last);
          last = start;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('reads plain text the same as beside other scripts', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from(' aAbZ09_\'".-*#@$!/:\n\uE001\uE00D')),
    });
    fc.assert(
      fc.property(plain, (text) => {
        expect(tokenise(`${text} ж`).slice(0, -1)).toEqual(tokenise(text));
        expect(joinedLetters(unmapped(`${text}  ж`)).text.slice(0, -3)).toBe(
          joinedLetters(unmapped(text)).text,
        );
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['Cyrillic look-alikes', 'frее nitrо', ['free', 'nitro']],
    ['zero-width characters', 'fr\u200bee ni\u200dtro', ['free', 'nitro']],
    ['full width', 'ｆｒｅｅ　ｎｉｔｒｏ', ['free', 'nitro']],
    ['l33t', 'fr3e n1tr0x', ['free', 'nitrox']],
    ['l33t at the edge of words', 'fr33 n17r0 gif7!', ['free', 'nitro', 'gift']],
    ['spaced letters', 'f r e e   n i t r o', ['free', 'nitro']],
    ['dotted letters', 'f.r.e.e n-i-t-r-o', ['free', 'nitro']],
    ['emoji between letters', 'f🔥r🔥e🔥e n🔥i🔥t🔥r🔥o', ['free', 'nitro']],
    ['small capitals', 'ꜰʀᴇᴇ ɴɪᴛʀᴏ', ['free', 'nitro']],
    ['accents', 'frèé nîtrö', ['free', 'nitro']],
    ['bold markup inside words', 'fr**ee** ni||tro||', ['free', 'nitro']],
    ['a split link', 'go to evil . com / claim', ['go', 'to', 'evil', 'com', 'claim']],
    ['a defused link', 'hxxps://evil[.]com/claim', ['evil', 'com', 'claim']],
    ['a masked link', '[free nitro](https://evil.com/x)', ['free', 'nitro', 'evil', 'com']],
    ['a custom emoji', 'hi <:wave:123456789012345678>', ['hi', 'wave']],
    ['real Cyrillic', 'привет мир', ['привет', 'мир']],
    ['ordinary digits', 'mp3 ps5 2nd 100', ['mp3', 'ps5', '2nd', '100']],
  ])('reads %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('points at the words that the user wrote', () => {
    const text = 'claim  n1\u200btr0  now';
    const mapped = normalise(text);
    const spans = tokenise(mapped.text).map(({ start, end }) => originalSpan(mapped, start, end));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'claim',
      'n1\u200btr0',
      'now',
    ]);
  });
});
