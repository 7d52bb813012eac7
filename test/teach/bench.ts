import { type Classifier, load } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';
import { type Bench, benchFor } from '../../src/teach/bench.js';

let loading: Promise<Classifier> | undefined;

/** The bench with the model that ships, loaded once a test file. */
export async function shippedBench(reader: number | null = null): Promise<Bench> {
  loading ??= load(packagePath('models', 'spam'));
  return benchFor(await loading, { reader });
}
