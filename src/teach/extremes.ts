import { greatest, least, minIndex } from 'd3-array';
import type { Bench, ScoredSample } from './bench.js';

function found(sample: ScoredSample | undefined): ScoredSample {
  if (!sample) throw new RangeError('there are no sample messages');
  return sample;
}

/** The sample that the live model scores highest. */
export function highest({ samples }: Bench): ScoredSample {
  return found(greatest(samples, ({ score }) => score));
}

/** The sample that the live model scores lowest. */
export function lowest({ samples }: Bench): ScoredSample {
  return found(least(samples, ({ score }) => score));
}

/** The sample whose score lies nearest to a probability. */
export function nearest({ samples }: Bench, probability: number): ScoredSample {
  return found(samples[minIndex(samples, ({ score }) => Math.abs(score - probability))]);
}

/** The sample of label 1 that the live model scores lowest: its clearest miss. */
export function hardest({ samples }: Bench): ScoredSample {
  return found(
    least(
      samples.filter(({ label }) => label === 1),
      ({ score }) => score,
    ),
  );
}
