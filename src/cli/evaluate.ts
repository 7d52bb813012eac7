import { basename } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { wordsFor } from '../wording/words.js';
import { evaluate, type Evaluation } from './evaluation.js';
import { writePlots } from './evaluation-plots.js';
import { evaluationTable } from './evaluation-table.js';
import { CommandFailure } from './failure.js';
import { readLabelled } from './labelled-rows.js';
import { withModel } from './model.js';
import { foldTable, measureFolds, type TrainOnFolds } from './sms-folds.js';

interface Options {
  readonly json: boolean;
  readonly plots?: string;
  readonly smsFolds?: string;
  readonly split?: string;
  readonly threshold?: number;
  readonly resamples: number;
  readonly seed: number;
}

/** What the command needs from outside. */
export interface EvaluateServices {
  readonly modelFolder: () => string;
  /** Loads what trains, for --sms-folds; without it there is no such option. */
  readonly trainer?: () => Promise<TrainOnFolds>;
  readonly print: (text: string) => void;
  /** Says how far training is. */
  readonly progress: (text: string) => void;
  /** Columns of the terminal. */
  readonly width: number;
}

const words = wordsFor('en');

function number(text: string, fits: (value: number) => boolean, wanted: string): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (!fits(value)) throw new InvalidArgumentError(`It must be ${wanted}.`);
  return value;
}

const share = (text: string): number =>
  number(text, (value) => value >= 0 && value <= 1, 'a number from 0 to 1');

const count = (text: string): number =>
  number(text, (value) => Number.isInteger(value) && value >= 1, 'a whole number of at least 1');

function asJson({ scored, groups, ...rest }: Evaluation): string {
  const flat = groups.map(({ by, name, measured }) => ({ by, name, ...measured }));
  return JSON.stringify({ ...rest, operator: '>=', groups: flat, scored: scored.length }, null, 2);
}

async function evaluateFiles(
  files: readonly string[],
  options: Options,
  { modelFolder, print, width }: EvaluateServices,
): Promise<void> {
  const read = (await Promise.all(files.map(readLabelled))).flat();
  const rows = read.filter(({ split }) => options.split === undefined || split === options.split);
  await withModel(modelFolder(), async (classifier) => {
    const { threshold = classifier.card.threshold, resamples, seed } = options;
    const evaluation = evaluate(rows, { threshold, resamples, seed }, classifier);
    print(options.json ? asJson(evaluation) : evaluationTable(evaluation, width, words));
    if (options.plots === undefined) return;
    const name = files.map((file) => basename(file, '.jsonl')).join(', ');
    await writePlots(options.plots, name, evaluation, words);
    if (!options.json) print(`\n${words.t('evaluate.plots', { folder: options.plots })}`);
  });
}

async function evaluateFolds(
  file: string,
  json: boolean,
  train: TrainOnFolds,
  { print, progress }: EvaluateServices,
): Promise<void> {
  const rows = await readLabelled(file);
  if (rows.some(({ hasFolds, split }) => !hasFolds || split === null))
    throw new CommandFailure(
      `${file}: each line must also name its "split", "fold" and "groupFold"`,
    );
  const measured = await measureFolds(file, train, (done) => {
    progress(words.t('evaluate.progress', { done: `${done}` }));
  });
  print(json ? JSON.stringify(measured, null, 2) : foldTable(basename(file), measured, words));
}

/** The subcommand `hamlet evaluate`: how well the model does on labelled messages. */
export function evaluateCommand(services: EvaluateServices): Command {
  const { trainer } = services;
  const command = new Command('evaluate')
    .description('measure the model on labelled messages, {"text": …, "label": 0 or 1} a line')
    .argument('[files...]', 'files of labelled JSON lines')
    .option('--json', 'print data instead of tables', false)
    .option('--plots <dir>', 'write ROC, precision-recall, reliability and histogram there as PNG')
    .option('--split <name>', 'only rows whose "split" is this, such as test')
    .option('--threshold <score>', "label 1 from this score on; the card's unless given", share)
    .option('--resamples <n>', 'bootstrap resamples behind each interval', count, 1000)
    .option('--seed <n>', 'seed of the resamples', count, 1);
  if (trainer)
    command.option('--sms-folds <file>', 'train on the folds of this file and measure those');
  return command.action(async (files: string[], options: Options) => {
    if (trainer && options.smsFolds !== undefined)
      await evaluateFolds(options.smsFolds, options.json, await trainer(), services);
    else if (files.length > 0) await evaluateFiles(files, options, services);
    else throw new CommandFailure('name at least one file of labelled messages');
  });
}
