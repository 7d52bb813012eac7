import { buffer } from 'node:stream/consumers';
import { Command, InvalidArgumentError, Option } from 'commander';
import { CommandFailure } from './failure.js';
import { fileBytes, interpret } from './interpret.js';
import { readLabelNames } from '../interpret/index.js';

interface Flags {
  readonly json: boolean;
  readonly labels?: string;
  readonly threshold?: number;
  readonly activation?: 'sigmoid' | 'softmax' | 'none' | 'unknown';
  readonly truth?: string;
  readonly missCost?: number;
}

function number(text: string, fits: (value: number) => boolean, wanted: string): number {
  const value = text.trim() === '' ? NaN : Number(text);
  if (!fits(value)) throw new InvalidArgumentError(`It must be ${wanted}.`);
  return value;
}

const share = (text: string): number =>
  number(text, (value) => value >= 0 && value <= 1, 'a number from 0 to 1');

const cost = (text: string): number =>
  number(text, (value) => value > 0 && Number.isFinite(value), 'a number above 0');

function checkedLabels({ labels }: Flags): string | undefined {
  if (labels !== undefined && !readLabelNames(labels))
    throw new CommandFailure('--labels needs at least two different names, label 0 first');
  return labels;
}

/** The subcommand `hamlet interpret`: what a model's printed output means. */
export function interpretCommand(print: (text: string) => void): Command {
  return new Command('interpret')
    .description('say what the output that model.predict() printed means')
    .argument('[file]', 'text, CSV, JSON or .npy; standard input when left out or -')
    .option('--json', 'print data instead of sentences', false)
    .option('--labels <names>', 'class names, label 0 first: "not spam, spam"')
    .option('--threshold <p>', 'label 1 from this probability on (default: 0.5)', share)
    .addOption(
      new Option('--activation <name>', 'what the last layer ends in').choices([
        'sigmoid',
        'softmax',
        'none',
        'unknown',
      ]),
    )
    .option('--truth <classes>', 'true classes, one a row: "0, 1, 1" or names')
    .option('--miss-cost <n>', 'how many false alarms one miss is as bad as', cost)
    .action(async (file: string | undefined, flags: Flags) => {
      const fromFile = file !== undefined && file !== '-';
      const labels = checkedLabels(flags);
      const input = fromFile ? fileBytes(file) : await buffer(process.stdin);
      const { json, threshold, activation, truth, missCost } = flags;
      const costs = missCost === undefined ? undefined : { falseAlarm: 1, miss: missCost };
      const fileName = fromFile ? file : undefined;
      print(interpret(input, { json, labels, threshold, activation, truth, costs, fileName }));
    });
}
