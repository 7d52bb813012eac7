import type { PictureReading } from '../classify-image/index.js';
import type { Labels } from '../classify/prediction.js';

/** What a picture model makes of the drawing that the lesson on pictures is about; in log-odds. */
export interface PictureExample {
  readonly labels: Labels;
  /** Shares of its quarters: top left, top right, bottom left, bottom right. */
  readonly quarters: readonly number[];
  /** With the quarters it adds up to the logit. */
  readonly bias: number;
  readonly logit: number;
  /** Probability of label 1, 0 to 1. */
  readonly score: number;
}

/** What the shipped model said, for where it cannot run; a test holds it against the live one. */
export const recordedExample: PictureExample = {
  labels: { label0: 'cat', label1: 'dog' },
  quarters: [-0.8368, -0.4158, -0.6863, -0.6746],
  bias: 2.3569,
  logit: -0.2566,
  score: 0.4362,
};

/** The example as a model read it; null for a network that allows no exact map. */
export function exampleOf({ labels, map, logit, score }: PictureReading): PictureExample | null {
  if (map === null) return null;
  const quarters = [0, 0, 0, 0];
  for (const [cell, share] of map.cells.entries()) {
    const [row, column] = [Math.floor(cell / map.columns), cell % map.columns];
    const quarter = 2 * Number(2 * row >= map.rows) + Number(2 * column >= map.columns);
    quarters[quarter] = (quarters[quarter] ?? 0) + share;
  }
  return { labels, quarters, bias: map.bias, logit, score };
}

/**
 * The example rounded to hundredths, as it is printed: the largest quarter takes up what rounding
 * leaves over, so that a reader can add it up.
 */
export function printedExample(example: PictureExample): PictureExample {
  const rounded = (value: number): number => Math.round(100 * value);
  const [bias, logit] = [rounded(example.bias), rounded(example.logit)];
  const quarters = example.quarters.map(rounded);
  const sizes = quarters.map(Math.abs);
  const largest = sizes.indexOf(Math.max(...sizes));
  const over = logit - bias - quarters.reduce((sum, quarter) => sum + quarter, 0);
  const added = quarters.map((quarter, at) => (at === largest ? quarter + over : quarter) / 100);
  return { ...example, quarters: added, bias: bias / 100, logit: logit / 100 };
}
