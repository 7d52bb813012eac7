import { type Classifier, load } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';
import { type Bench, benchFor } from '../../src/teach/bench.js';

let loading: Promise<Classifier> | undefined;

/** The bench with the model that ships, loaded once a test file. */
export async function shippedBench(reader: number | null = null): Promise<Bench> {
  loading ??= load(packagePath('models', 'spam'));
  return benchFor(await loading, { reader });
}

/** By how much the log-odds of other models might differ. */
export const shifts = [-6, -3, 0, 3, 6];

/** The shipped model with every log-odds moved by the same amount: a stand-in for other models. */
export async function shiftedBench(by: number): Promise<Bench> {
  const bench = await shippedBench();
  const move = <Read extends { readonly logit: number }>(reading: Read) => {
    const logit = reading.logit + by;
    return { ...reading, logit, score: 1 / (1 + Math.exp(-logit)) };
  };
  return { ...bench, samples: bench.samples.map(move), read: (text) => move(bench.read(text)) };
}
