import { describe, expect, test } from 'vitest';
import { evaluateCommand } from '../../src/cli/evaluate.js';
import type { FoldScores } from '../../src/cli/sms-folds.js';

const scores: FoldScores = {
  fold: [
    { score: 0.9, label: 1 },
    { score: 0.2, label: 0 },
    { score: 0.1, label: 0 },
  ],
  groupFold: [
    { score: 0.4, label: 1 },
    { score: 0.2, label: 0 },
  ],
};

async function run(...args: readonly string[]): Promise<string> {
  const printed: string[] = [];
  const command = evaluateCommand({
    modelFolder: () => 'not needed',
    trainer: () => Promise.resolve(() => Promise.resolve(scores)),
    print: (text) => printed.push(text),
    width: 100,
  });
  await command.parseAsync(['--sms-folds', '/data/sms.jsonl', ...args], { from: 'user' });
  return printed.join('\n');
}

describe('hamlet evaluate --sms-folds', () => {
  test('prints a row for each kind of fold, at a threshold of 0.5', async () => {
    const printed = await run();
    expect(printed).toContain('sms.jsonl');
    expect(printed).toContain('score >= 0.50');
    expect(printed).toMatch(/stratified folds \| 1\.0000 \(/);
    expect(printed).toMatch(/near-duplicates kept together \| 0\.0000 \(/);
  });

  test('prints the same as data with --json', async () => {
    const data: unknown = JSON.parse(await run('--json'));
    expect(data).toMatchObject({ fold: { count: 3 }, groupFold: { count: 2, threshold: 0.5 } });
  });
});
