import { type Bench, benchFor } from '../src/teach/bench.js';
import type { Services } from './command.js';

/** The live model as lessons and questions see it. */
export function teachingBench({ classifier }: Services): Bench {
  return benchFor(classifier);
}
