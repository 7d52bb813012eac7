import { describe, expect, test } from 'vitest';
import {
  confusionMatrix,
  precisionRecallChart,
  reliabilityDiagram,
  rocChart,
  scoreHistogram,
} from '../../../src/render/charts/index.js';
import { reliabilityBins, scoreHistogramBins, type Scored } from '../../../src/measure/index.js';
import { ink } from '../../../src/render/palette.js';
import { pixelsOf } from './pixels.js';

const tick = String;
const number = String;
const rows: readonly Scored[] = Array.from({ length: 400 }, (_, at) => ({
  score: at / 400,
  label: (at * 7) % 400 < at ? 1 : 0,
}));

describe('reliabilityDiagram', () => {
  const labels = {
    title: 'reliability',
    summary: 'a set',
    score: 'score',
    share: 'share',
    count: 'messages',
    perfect: 'perfect',
    thin: 'thin',
    marked: 'this message',
    tick,
    number,
  };
  const diagram = { bins: reliabilityBins(rows), thinBelow: 5, labels };

  test('marks the bin of the message, and none unless asked', async () => {
    const marked = await pixelsOf(await reliabilityDiagram({ ...diagram, marked: 14 }));
    const plain = await pixelsOf(await reliabilityDiagram(diagram));
    expect(marked.at(600, 330)).not.toBe(plain.at(600, 330));
    expect(marked.at(300, 330)).toBe(plain.at(300, 330));
  });

  test('hatches thin bins', async () => {
    const thin = await pixelsOf(await reliabilityDiagram({ ...diagram, thinBelow: 1000 }));
    const thick = await pixelsOf(await reliabilityDiagram(diagram));
    const colours = (of: typeof thin) =>
      new Set(Array.from({ length: 20 }, (_, at) => of.at(584 + at, 310)));
    expect(colours(thin).size).toBeGreaterThan(colours(thick).size);
  });

  test('draws a model without any message as empty bins', async () => {
    const { width } = await pixelsOf(
      await reliabilityDiagram({ ...diagram, bins: reliabilityBins([]) }),
    );
    expect(width).toBe(640);
  });
});

describe('ROC and precision-recall', () => {
  const labels = {
    title: 'curve',
    summary: 'AUC 0.9',
    xAxis: 'x',
    yAxis: 'y',
    guess: 'guessing',
    threshold: 'threshold 0.50',
    tick,
  };

  test('a perfect model follows the left and upper edge', async () => {
    const curve = [
      { falseAlarmRate: 0, recall: 0 },
      { falseAlarmRate: 0, recall: 1 },
      { falseAlarmRate: 1, recall: 1 },
    ];
    const { at } = await pixelsOf(await rocChart({ curve, labels }));
    expect([at(66, 200), at(300, 76)]).toEqual([ink.plain, ink.plain]);
  });

  test('marks the threshold in use where it lies', async () => {
    const marked = { falseAlarmRate: 0.5, recall: 0.5 };
    const { at } = await pixelsOf(await rocChart({ curve: [], marked, labels }));
    expect(at((66 + 618) / 2, (76 + 390) / 2)).toBe(ink.mark);
  });

  test('precision stands over recall', async () => {
    const curve = [
      { precision: 1, recall: 0.5 },
      { precision: 0.5, recall: 1 },
    ];
    const { at } = await pixelsOf(await precisionRecallChart({ curve, baseRate: 0.2, labels }));
    expect(at(66 + 0.25 * 552, 76)).toBe(ink.plain);
    expect(at(66 + 0.75 * 552, 76 + 0.25 * 314)).toBe(ink.plain);
  });
});

describe('scoreHistogram', () => {
  const labels = {
    title: 'histogram',
    summary: 'a set',
    score: 'score',
    label1: 'spam',
    label0: 'not spam',
    caught: 'caught',
    missed: 'missed',
    flagged: 'flagged',
    passed: 'passed',
    threshold: 'threshold',
    heights: 'square root',
    marked: 'last message',
    tick,
    number,
  };
  const chart = { bins: scoreHistogramBins(rows), threshold: 0.5, labels };

  test('draws each class in its colour, mistakes hatched', async () => {
    const { at } = await pixelsOf(await scoreHistogram(chart));
    const across = (from: number, y: number) =>
      new Set(Array.from({ length: 40 }, (_, step) => at(from + step / 2, y)));
    const [caught, missed] = [across(592, 222), across(296, 222)];
    expect(caught.size).toBe(1);
    expect(missed.size).toBeGreaterThan(1);
    expect(across(30, 366)).not.toEqual(caught);
  });

  test('moving the threshold changes the picture, not the bars', async () => {
    const [low, high] = await Promise.all(
      [0.3, 0.7].map(async (threshold) => pixelsOf(await scoreHistogram({ ...chart, threshold }))),
    );
    const line = (score: number) => 24 + 592 * score;
    expect(low?.at(line(0.3), 92)).not.toBe(high?.at(line(0.3), 92));
    expect(low?.at(610, 222)).toBe(high?.at(610, 222));
  });

  test('points at the last message', async () => {
    const { at } = await pixelsOf(await scoreHistogram({ ...chart, marked: 0.25 }));
    expect(at(24 + 592 * 0.25, 380)).toBe(ink.mark);
  });

  test('draws empty sets', async () => {
    const bins = scoreHistogramBins([]);
    const { height } = await pixelsOf(await scoreHistogram({ ...chart, bins }));
    expect(height).toBe(440);
  });
});

describe('confusionMatrix', () => {
  const labels = {
    title: 'confusion',
    summary: 'a set',
    predicted: 'predicted',
    actual: 'actual',
    label0: 'not spam',
    label1: 'spam',
    truePositive: 'caught',
    falsePositive: 'false alarms',
    falseNegative: 'missed',
    trueNegative: 'left alone',
    number,
  };

  test('writes every count in its own cell', async () => {
    const counts = { truePositive: 0, falsePositive: 0, falseNegative: 0, trueNegative: 0 };
    const zero = await pixelsOf(await confusionMatrix({ cells: counts, labels }));
    const more = await pixelsOf(
      await confusionMatrix({ cells: { ...counts, falsePositive: 88_888 }, labels }),
    );
    const cellDiffers = (left: number, top: number): boolean =>
      Array.from({ length: 120 }, (_, at) => left + 38 + at).some(
        (x) => zero.at(x, top + 38) !== more.at(x, top + 38),
      );
    expect(cellDiffers(334, 110)).toBe(true);
    expect(cellDiffers(130, 110)).toBe(false);
    expect(cellDiffers(334, 212)).toBe(false);
  });
});
