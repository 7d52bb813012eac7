import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openRuntime } from '../../src/classify/runtime.js';
import { packagePath } from '../../src/config/package.js';
import { progressLine } from './progress.js';
import { readCorpus, readSets } from './read.js';
import { RECIPE } from './recipe.js';
import { replaceFolder } from './save.js';
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
const rows = [...(await readSets(resolve(values.data))), ...(await readCorpus(values.corpus))];
const recipe = { ...RECIPE, seed: Number(values.seed) };
say(`${rows.length} messages; TensorFlow runtime ${runtime.name} ${runtime.version}`);
const onStep = progressLine(recipe.epochs, process.stderr);
const { card, files } = await train(rows, recipe, new Date().toISOString().slice(0, 10), onStep);
await replaceFolder(resolve(values.out), files);
for (const { set, rows: count, spam, figures } of card.measures)
  say(
    `${set}: ${count} rows, ${spam} spam; ` +
      ['f1', 'auc', 'recallAt1', 'falseAlarms', 'ece']
        .map((name) => `${name} ${figures[name]?.value.toFixed(4) ?? '–'}`)
        .join(', '),
  );
say(
  `threshold ${card.threshold}, unsure from ${card.lowerBound}; model ${card.id} in ${values.out}`,
);
