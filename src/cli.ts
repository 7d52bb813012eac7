#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { Command } from 'commander';
import { z } from 'zod';
import { ModelError } from './classify/index.js';
import { openRuntime } from './classify/runtime.js';
import { parseBaseRate } from './cli/base-rate.js';
import { check } from './cli/check.js';
import { evaluateCommand } from './cli/evaluate.js';
import { CommandFailure } from './cli/failure.js';
import { interpretCommand } from './cli/interpret-command.js';
import { withModel } from './cli/model.js';
import { score } from './cli/score.js';
import { EnvironmentError, readEnvironment } from './config/environment.js';
import { packagePath } from './config/package.js';

const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(packagePath('package.json'), 'utf8')));

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function readInput(): Promise<string> {
  return new TextDecoder().decode(await buffer(process.stdin));
}

const modelFolder = (): string => readEnvironment().MODEL_DIR;

interface CheckFlags {
  readonly why: boolean;
  readonly json: boolean;
  readonly baseRate?: string;
}

const program = new Command('hamlet')
  .description('Explains predictions: spam, or not spam, and what the score means.')
  .option('-V, --version', 'print versions of Hamlet, its model and its runtime')
  .action(async ({ version: asked }: { version?: boolean }) => {
    if (asked !== true) {
      program.help();
      return;
    }
    await withModel(modelFolder(), ({ card, runtime }) => {
      print(`hamlet ${version}, model ${card.id}, runtime ${runtime.name} ${runtime.version}`);
      return Promise.resolve();
    });
  });

program
  .command('check')
  .description('score one text and say what the score means')
  .argument('[text]', 'the text; read from standard input when left out or -')
  .option('--why', 'print what the score is made of and what would turn the verdict', false)
  .option('--base-rate <share>', 'say what the score means where this share is label 1: 0.02 or 2%')
  .option('--json', 'print data instead of sentences', false)
  .action(async (text: string | undefined, asked: CheckFlags) => {
    const { baseRate: rate, ...flags } = asked;
    const options = { ...flags, baseRate: rate === undefined ? undefined : parseBaseRate(rate) };
    const read = text === undefined || text === '-' ? await readInput() : text;
    await withModel(modelFolder(), async (classifier) => {
      print(await check(read, options, classifier));
    });
  });

program
  .command('score')
  .description('score {"text": …} a line from standard input, one JSON line each')
  .action(async () => {
    const bad = await withModel(modelFolder(), (classifier) => score(classifier, process));
    if (bad > 0) process.exitCode = 1;
  });

program.addCommand(
  evaluateCommand({
    modelFolder,
    trainer: async () => {
      await openRuntime();
      return (await import('../models/training/sms-folds.js')).foldFigures;
    },
    print,
    progress: (text) => process.stderr.write(`${text}\n`),
    width: process.stdout.isTTY ? process.stdout.columns : 100,
  }),
);

program.addCommand(interpretCommand(print));

try {
  await program.parseAsync();
} catch (error) {
  const expected =
    error instanceof CommandFailure ||
    error instanceof ModelError ||
    error instanceof EnvironmentError;
  if (!expected) throw error;
  process.stderr.write(`hamlet: ${error.message}\n`);
  process.exitCode = 1;
}
