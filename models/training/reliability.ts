import type { ModelCard } from '../../src/classify/card.js';
import { reliabilityBins, type Scored } from '../../src/measure/index.js';

/** Edges of the reliability table: fine at both ends, where most scores lie. */
const EDGES = [0, 0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

/** Counts scored rows, and the label 1 rows among them, bin by bin, as the card keeps them. */
export function reliabilityOf(scored: readonly Scored[]): ModelCard['calibration']['bins'] {
  return reliabilityBins(scored, EDGES).map(({ from, to, count, positives, meanScore }) => ({
    from,
    to,
    count,
    spam: positives,
    meanScore,
  }));
}
