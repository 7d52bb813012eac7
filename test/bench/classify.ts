import { memory } from '@tensorflow/tfjs-core';
import { load } from '../../src/classify/index.js';
import { packagePath } from '../../src/config/package.js';
import { type Figure, median, timeEach } from './figure.js';
import { corpusTexts } from './texts.js';

const TURNS = 2000;
const BULK = 20_000;

/** Figures of the model in process: loading, one message through the runtime, many through plain loops. */
export async function classifyFigures(): Promise<readonly Figure[]> {
  const folder = packagePath('models', 'spam');
  const loads = await timeEach(5, async () => {
    (await load(folder)).dispose();
  });
  const classifier = await load(folder);
  const texts = corpusTexts();
  const text = (turn: number): string => texts[turn % texts.length] ?? '';
  const single = await timeEach(TURNS, (turn) => classifier.classify(text(turn)));
  const tensors = memory().numTensors;
  await timeEach(100, (turn) => classifier.classify(text(turn)));
  const kept = memory().numTensors - tensors;
  for (let turn = 0; turn < TURNS; turn += 1) classifier.score(text(turn));
  const before = process.cpuUsage();
  for (let turn = 0; turn < BULK; turn += 1) classifier.score(text(turn));
  const { user, system } = process.cpuUsage(before);
  classifier.dispose();
  return [
    { what: 'load the model', value: median(loads), unit: 'ms', atMost: 300 },
    {
      what: `one message through ${classifier.runtime.name}, median`,
      value: median(single),
      unit: 'ms',
      atMost: 1.5,
    },
    {
      what: 'plain pass, one core (fastText 31 µs, bayes 13 µs a message)',
      value: (1e6 * BULK) / (user + system),
      unit: 'messages/s',
      atLeast: 10_000,
    },
    { what: 'tensors kept by 100 messages', value: kept, unit: 'tensors', atMost: 0 },
  ];
}
