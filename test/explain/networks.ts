import type { Network } from '../../src/classify/network.js';
import type { TracedFeature } from '../../src/classify/trace.js';
import { seededRandom } from '../../src/measure/index.js';

/** A network with random weights on both sides of zero, so that its units switch on and off. */
export function randomNetwork(seed: number, hidden = 6, size = 40): Network {
  const random = seededRandom(seed);
  const numbers = (length: number): Float32Array =>
    Float32Array.from({ length }, () => 2 * random() - 1);
  return {
    hidden,
    size,
    embedding: numbers(size * hidden),
    bias: numbers(hidden),
    output: numbers(hidden),
    outputBias: random() - 0.5,
  };
}

/** Random features for a network of 40 rows. */
export function randomFeatures(seed: number, count = 12): TracedFeature[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    id: 3 * index,
    weight: Math.fround(random() * 2),
    occurrences: [],
  }));
}
