import { DENSE } from '../../src/classify/dense.js';
import type { FeatureSettings } from '../../src/classify/settings.js';

/** Everything that decides how a network comes out of rows, the rows apart. */
export interface Recipe {
  readonly features: FeatureSettings;
  readonly hidden: number;
  readonly epochs: number;
  readonly batch: number;
  readonly learningRate: number;
  /** Weight of a spam row in the loss. */
  readonly spamWeight: number;
  /** Labels y become y · (1 − s) + s / 2. */
  readonly labelSmoothing: number;
  /** Largest starting value of the embedding's numbers. */
  readonly spread: number;
  readonly seed: number;
}

/** The shipped recipe; its numbers were chosen on validation rows. */
export const RECIPE: Recipe = {
  features: {
    wordBits: 15,
    charBits: 16,
    wordGrams: 2,
    charGrams: [2, 5],
    charCase: true,
    dense: DENSE,
    denseScale: 0.5,
    idfStep: 1 / 20,
  },
  hidden: 10,
  epochs: 8,
  batch: 32,
  learningRate: 0.05,
  spamWeight: 2,
  labelSmoothing: 0.05,
  spread: 0.05,
  seed: 1,
};
