import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  equalWidthEdges,
  scoreHistogramBins,
  sweep,
  sweepHistogramBins,
} from '../../src/measure/index.js';
import { bothClasses, rows } from './cases.js';

describe('histograms of both classes', () => {
  test('an edge belongs to the bin above it, and 1 to the last', () => {
    const bins = scoreHistogramBins(rows([0.5, 1], [0.49, 0], [1, 1], [0, 0]), [0, 0.5, 1]);
    expect(bins).toEqual([
      { from: 0, to: 0.5, label0: 2, label1: 0 },
      { from: 0.5, to: 1, label0: 0, label1: 2 },
    ]);
  });

  test('a sweep over the tenths gives the same bins as the scores', () => {
    fc.assert(
      fc.property(bothClasses, (all) => {
        const edges = equalWidthEdges(10);
        expect(sweepHistogramBins(sweep(all), edges)).toEqual(scoreHistogramBins(all, edges));
      }),
    );
  });

  test('a sweep without steps gives empty bins', () => {
    const bins = sweepHistogramBins({ steps: [] });
    expect(bins).toHaveLength(20);
    expect(bins.every(({ label0, label1 }) => label0 + label1 === 0)).toBe(true);
  });
});
