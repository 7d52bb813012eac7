import type { Augmentation } from './augment.js';
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
  /** Further factor of a row in the loss, by the set that it comes from; 1 where none is named. */
  readonly sourceWeights: Readonly<Record<string, number>>;
  readonly augmentation: Augmentation;
  /** Labels y become y · (1 − s) + s / 2. */
  readonly labelSmoothing: number;
  /** Share of an example's features that each step leaves out at random. */
  readonly dropout: number;
  /** Largest starting value of the embedding's numbers. */
  readonly spread: number;
  readonly seed: number;
}

/** The shipped recipe; its numbers were chosen on validation rows. */
export const RECIPE: Recipe = {
  features: {
    wordBits: 19,
    charBits: 18,
    wordGrams: 2,
    charGrams: [2, 5],
    charCase: true,
    dense: DENSE,
    denseScale: 0.2,
    idfStep: 1 / 20,
  },
  hidden: 2,
  epochs: 12,
  batch: 32,
  learningRate: 0.05,
  spamWeight: 2,
  // Real messages are few beside the corpus.
  sourceWeights: { 'x-crypto': 2, youtube: 2, 'discord-games': 2 },
  augmentation: { copies: 1, weight: 0.6 },
  labelSmoothing: 0.05,
  dropout: 0.5,
  spread: 0.05,
  seed: 1,
};
