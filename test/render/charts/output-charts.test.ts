import { describe, expect, test } from 'vitest';
import {
  outputsOnCurve,
  probabilityBars,
  type OutputsOnCurve,
} from '../../../src/render/charts/index.js';
import { ink } from '../../../src/render/palette.js';
import { pixelsOf } from './pixels.js';

describe('outputsOnCurve', () => {
  const chart: OutputsOnCurve = {
    threshold: 0.5,
    logits: [-3, 2],
    named: [{ logit: 2, label: 'row 1' }],
    showLogits: false,
    labels: {
      title: 'outputs',
      logOdds: 'log-odds',
      score: 'score',
      label0: 'Cat',
      label1: 'Dog',
      threshold: 'threshold',
      tick: String,
    },
  };
  const place = (logit: number): [number, number] => [
    66 + ((logit + 6) / 12) * 552,
    330 - 260 / (1 + Math.exp(-logit)),
  ];

  test('puts every output on the curve in the colour of its side', async () => {
    const { at } = await pixelsOf(await outputsOnCurve(chart));
    expect(at(...place(-3))).toBe(ink.label0);
    expect(at(...place(2))).toBe(ink.label1);
  });

  test('drops lines to the logits only when the outputs were logits', async () => {
    const [without, withLines] = await Promise.all([
      pixelsOf(await outputsOnCurve(chart)),
      pixelsOf(await outputsOnCurve({ ...chart, showLogits: true })),
    ]);
    const [x] = place(2);
    expect(withLines.at(x, 250)).not.toBe(without.at(x, 250));
  });

  test('saturated outputs lie at the edges', async () => {
    const { at } = await pixelsOf(
      await outputsOnCurve({ ...chart, logits: [Infinity, -Infinity], named: [] }),
    );
    expect(at(615, 70)).toBe(ink.label1);
    expect(at(69, 330)).toBe(ink.label0);
  });

  test('takes a million outputs and crowded names', async () => {
    const logits = Array.from({ length: 1_000_000 }, (_, at) => Math.sin(at) * 9);
    const named = Array.from({ length: 30 }, (_, at) => ({ logit: at / 10, label: `row ${at}` }));
    const { width } = await pixelsOf(await outputsOnCurve({ ...chart, logits, named }));
    expect(width).toBe(640);
  });

  test('no outputs leave the bare curve', async () => {
    const { height } = await pixelsOf(await outputsOnCurve({ ...chart, logits: [], named: [] }));
    expect(height).toBe(380);
  });
});

describe('probabilityBars', () => {
  const bar = (share: number, at: number) => ({ label: `class ${at}`, share, text: `${share}` });
  const rowsOf = (rows: number, classes: number) =>
    Array.from({ length: rows }, (_, at) => ({
      heading: `row ${at}`,
      bars: Array.from({ length: classes }, (_, of) => bar((of + 1) / (classes * classes), of)),
    }));
  const hiddenFor = async (rows: number, classes: number): Promise<readonly number[]> => {
    const said: number[] = [];
    const hidden = (...counts: number[]): string => {
      said.push(...counts);
      return '';
    };
    await probabilityBars({ rows: rowsOf(rows, classes), labels: { title: 'bars', hidden } });
    return said;
  };

  test('marks the likeliest class', async () => {
    const rows = [{ heading: 'row 1', bars: [bar(0.1, 0), bar(0.7, 1), bar(0.2, 2)] }];
    const labels = { title: 'bars', hidden: () => '' };
    const { at } = await pixelsOf(await probabilityBars({ rows, labels }));
    expect(at(300, 50 + 28 + 24 + 8)).toBe(ink.mark);
    expect(at(220, 50 + 28 + 8)).not.toBe(ink.mark);
  });

  test('says how many rows and classes are not shown', async () => {
    expect(await hiddenFor(1, 1000)).toEqual([0, 988]);
    expect(await hiddenFor(40, 10)).toEqual([34, 7]);
    expect(await hiddenFor(2, 5)).toEqual([]);
  });
});
