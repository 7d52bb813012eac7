import { accuracy, confusion, type Confusion, precision, recall } from '../measure/index.js';
import type { Bench, ScoredSample } from './bench.js';
import type { SamplesPicture } from './picture.js';

/** Where the buttons stop, beside the card's own threshold. */
const STOPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99];

/** What one threshold does to the sample messages. */
export interface ThresholdGame {
  readonly threshold: number;
  readonly cells: Confusion;
  /** Null where nothing is flagged. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly accuracy: number | null;
  /** Messages of label 1 below the threshold, the highest score first. */
  readonly missed: readonly ScoredSample[];
  /** Messages of label 0 at or above it, the lowest score first. */
  readonly alarms: readonly ScoredSample[];
  readonly picture: SamplesPicture;
  /** The next stop downwards and upwards; null at either end. */
  readonly lower: number | null;
  readonly higher: number | null;
}

/** Plays the samples at a threshold, 0 to 1. */
export function thresholdGame({ samples }: Bench, threshold: number): ThresholdGame {
  const cells = confusion(samples, threshold);
  const inOrder = samples.toSorted((a, b) => a.score - b.score);
  return {
    threshold,
    cells,
    precision: precision(cells),
    recall: recall(cells),
    accuracy: accuracy(cells),
    missed: inOrder.filter(({ label, score }) => label === 1 && score < threshold).reverse(),
    alarms: inOrder.filter(({ label, score }) => label === 0 && score >= threshold),
    picture: { kind: 'samples', samples, threshold },
    lower: STOPS.findLast((stop) => stop < threshold) ?? null,
    higher: STOPS.find((stop) => stop > threshold) ?? null,
  };
}
