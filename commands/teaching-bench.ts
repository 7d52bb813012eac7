import { type Bench, benchFor } from '../src/teach/bench.js';
import type { Services } from './command.js';

/** The live model as lessons and questions see it. */
export function teachingBench({ classifier }: Services): Bench {
  return benchFor(classifier);
}

/** The same, with the message that the reader checked last, if its text is still kept. */
export async function readersBench(
  { classifier, checks }: Services,
  userId: string,
): Promise<Bench> {
  return benchFor(classifier, { reader: await checks.lastLogit(userId) });
}
