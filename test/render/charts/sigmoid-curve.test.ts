import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sigmoidCurve, type SigmoidCurve } from '../../../src/render/charts/index.js';
import { ink } from '../../../src/render/palette.js';
import { pixelsOf } from './pixels.js';

const labels = {
  title: 'Where this message lies',
  logOdds: 'log-odds',
  score: 'score',
  label0: 'not spam',
  label1: 'spam',
  unsure: 'unsure',
  threshold: 'threshold 0.50',
  tick: String,
};

const chart = (logit: number, more: Partial<SigmoidCurve> = {}): SigmoidCurve => ({
  points: [{ logit, label: 'this message', emphasis: true }],
  threshold: 0.5,
  labels,
  ...more,
});

const draw = async (of: SigmoidCurve) => pixelsOf(await sigmoidCurve(of));

/** Where a logit within ±5 lies on a plane that reaches from −6 to 6. */
const position = (logit: number): [number, number] => [
  66 + ((logit + 6) / 12) * 552,
  310 - 240 / (1 + Math.exp(-logit)),
];

describe('sigmoidCurve', () => {
  test('is a PNG of at most 800 × 400 logical pixels', async () => {
    const { width, height } = await draw(chart(1));
    expect([width, height]).toEqual([640, 360]);
  });

  test.each([
    { logit: 4.585, side: 'label1' },
    { logit: 0, side: 'label1' },
    { logit: -2.3, side: 'label0' },
  ] as const)('puts logit $logit on the curve in the colour of $side', async ({ logit, side }) => {
    const { at } = await draw(chart(logit));
    expect(at(...position(logit))).toBe(ink[side]);
  });

  test('a score between lower bound and threshold is drawn as unsure', async () => {
    const { at } = await draw(chart(1.2, { threshold: 0.9, lowerBound: 0.5 }));
    expect(at(...position(1.2))).toBe(ink.unsure);
  });

  test.each([
    { logit: 30, x: 616, y: 70 },
    { logit: -30, x: 68, y: 310 },
  ])('keeps logit $logit at the edge of the picture', async ({ logit, x, y }) => {
    const { at } = await draw(chart(logit));
    expect(at(x, y)).toBe(logit > 0 ? ink.label1 : ink.label0);
  });

  test('thresholds of 0 and 1 leave a single colour of curve', async () => {
    const [all, none] = await Promise.all([
      draw(chart(-1, { threshold: 0 })),
      draw(chart(-1, { threshold: 1 })),
    ]);
    expect(all.at(...position(-1))).toBe(ink.label1);
    expect(none.at(...position(-1))).toBe(ink.label0);
  });

  test('any label, logit and threshold gives a picture', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        async (words, logit, threshold) => {
          const longest = { ...labels, title: words.repeat(30), threshold: words };
          const png = await sigmoidCurve(chart(logit, { threshold, labels: longest }));
          expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG');
        },
      ),
      { numRuns: 20 },
    );
  });

  test('the same chart gives the same bytes', async () => {
    const [one, other] = await Promise.all([sigmoidCurve(chart(2)), sigmoidCurve(chart(2))]);
    expect(Buffer.compare(one, other)).toBe(0);
  });
});
