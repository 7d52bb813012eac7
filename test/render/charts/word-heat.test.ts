import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordHeat, type HeatSegment } from '../../../src/render/charts/index.js';
import { ink } from '../../../src/render/palette.js';
import { pixelsOf } from './pixels.js';

const labels = {
  title: 'word by word',
  towards0: 'towards not spam',
  towards1: 'towards spam',
  logOdds: String,
  cut: (shown: number, total: number) => `${shown} of ${total} characters`,
};

const draw = async (segments: readonly HeatSegment[]) =>
  pixelsOf(await wordHeat({ segments, labels }));

const word = (text: string, contribution: number): HeatSegment => ({ text, contribution });

/** Physical pixels in the full colour; those of the scale and of its words are always there. */
const background = async (colour: string): Promise<number> =>
  (await draw([word('hello', 0)])).count(colour);

describe('wordHeat', () => {
  test('the strongest word gets the full colour of its side', async () => {
    const { count } = await draw([word('free nitro', 3), word(' for ', 0), word('class', -3)]);
    expect(count(ink.label1)).toBeGreaterThan(2000 + (await background(ink.label1)));
    expect(count(ink.label0)).toBeGreaterThan(1000 + (await background(ink.label0)));
  });

  test('a message without strong words stays pale', async () => {
    const { count } = await draw([word('hello', 0.1), word(' there', -0.05)]);
    expect(count(ink.label1) - (await background(ink.label1))).toBeLessThan(100);
  });

  test('the same contribution in another order of size gives a weaker colour', async () => {
    const alone = await draw([word('gift', 2)]);
    const beside = await draw([word('gift', 2), word(' ', 0), word('steam', 6)]);
    expect(alone.at(26, 58)).toBe(ink.label1);
    expect(beside.at(26, 58)).not.toBe(ink.label1);
  });

  test('Arabic begins at the right edge, English at the left', async () => {
    const [arabic, english] = [await draw([word('مجانا', 2)]), await draw([word('gratis', 2)])];
    expect(arabic.at(612, 58)).toBe(ink.label1);
    expect(english.at(28, 58)).toBe(ink.label1);
    expect(english.at(612, 58)).toBe(ink.card);
  });

  test('grows with the message and stops growing', async () => {
    const text = 'a few ordinary words of a message ';
    const [short, long, longest] = await Promise.all(
      [1, 20, 200].map(async (times) => draw([word(text.repeat(times), 0.2)])),
    );
    expect(short?.height).toBeLessThan(200);
    expect(long?.height ?? 0).toBeGreaterThan(short?.height ?? 0);
    expect(longest?.height).toBeLessThan(800);
  });

  test('says how much of a long message is shown', async () => {
    const said: [number, number][] = [];
    const cut = (shown: number, total: number): string => {
      said.push([shown, total]);
      return '';
    };
    const long = word('spam and eggs '.repeat(500), 0);
    await wordHeat({ segments: [long], labels: { ...labels, cut } });
    const [[shown, total] = [0, 0]] = said;
    expect(total).toBe(7000);
    expect(shown).toBeGreaterThan(1500);
    expect(shown).toBeLessThan(7000);
  });

  test('any message gives a picture', async () => {
    const segment = fc.record({
      text: fc.string({ unit: 'binary', maxLength: 60 }),
      contribution: fc.double({ min: -20, max: 20, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(segment, { maxLength: 12 }), async (segments) => {
        const { width } = await draw(segments);
        expect(width).toBeGreaterThan(0);
      }),
      { numRuns: 20 },
    );
  });
});
