import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openRuntime } from '../../src/classify/runtime.js';
import { packagePath } from '../../src/config/package.js';
import { progressLine } from './progress.js';
import { readCorpus, readSets } from './read.js';
import { RECIPE } from './recipe.js';
import { replaceFolder } from './save.js';
import { summaryOf } from './summary.js';
import { train } from './train.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: packagePath('..', 'shared', 'data') },
    corpus: { type: 'string', default: packagePath('models', 'corpus') },
    out: { type: 'string', default: packagePath('models', 'spam') },
    seed: { type: 'string', default: String(RECIPE.seed) },
  },
});

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const runtime = await openRuntime();
const corpus = await readCorpus(values.corpus);
const rows = [...(await readSets(resolve(values.data))), ...corpus.rows];
const recipe = { ...RECIPE, seed: Number(values.seed) };
say(`${rows.length} messages; TensorFlow runtime ${runtime.name} ${runtime.version}`);
say(`largest group of near-duplicates in the corpus: ${corpus.largestGroup}`);
const { card, files } = await train(
  rows,
  recipe,
  new Date().toISOString().slice(0, 10),
  (validation) => progressLine(recipe.epochs, validation, process.stderr),
);
await replaceFolder(resolve(values.out), files);
for (const line of summaryOf(card)) say(line);
say(`model ${card.id} is in ${values.out}`);
