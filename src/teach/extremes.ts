import { greatest, least, minIndex } from 'd3-array';
import type { Bench, ScoredSample } from './bench.js';

function found(sample: ScoredSample | undefined): ScoredSample {
  if (!sample) throw new RangeError('there are no sample messages');
  return sample;
}

function labelled({ samples }: Bench, label: 0 | 1): readonly ScoredSample[] {
  return samples.filter((sample) => sample.label === label);
}

/** The sample of label 1 that the live model scores highest. */
export function highest(bench: Bench): ScoredSample {
  return found(greatest(labelled(bench, 1), ({ score }) => score));
}

/** The sample of label 0 that the live model scores lowest. */
export function lowest(bench: Bench): ScoredSample {
  return found(least(labelled(bench, 0), ({ score }) => score));
}

/** The sample whose score lies nearest to a probability. */
export function nearest({ samples }: Bench, probability: number): ScoredSample {
  return found(samples[minIndex(samples, ({ score }) => Math.abs(score - probability))]);
}

/** The sample of label 1 that the live model scores lowest: the first that a rising threshold misses. */
export function hardest(bench: Bench): ScoredSample {
  return found(least(labelled(bench, 1), ({ score }) => score));
}
