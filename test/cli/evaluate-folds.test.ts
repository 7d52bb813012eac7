import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measurePredictions } from '../../src/measure/index.js';
import { evaluateCommand } from '../../src/cli/evaluate.js';
import { hamlet } from './hamlet.js';
import type { TrainOnFolds } from '../../src/cli/sms-folds.js';

const measured = {
  fold: measurePredictions(
    [
      { score: 0.9, label: 1 },
      { score: 0.2, label: 0 },
      { score: 0.1, label: 0 },
    ],
    0.5,
  ),
  groupFold: measurePredictions(
    [
      { score: 0.4, label: 1 },
      { score: 0.2, label: 0 },
    ],
    0.5,
  ),
};

const train: TrainOnFolds = (_, key, onFold) => {
  for (let done = 1; done <= 5; done += 1) onFold(done);
  return Promise.resolve({ measured: measured[key] });
};

const folders: string[] = [];

async function fileOf(row: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hamlet-folds-'));
  folders.push(folder);
  const file = join(folder, 'sms.jsonl');
  await writeFile(file, JSON.stringify(row));
  return file;
}

const row = { text: 'see you at eight', label: 0, split: 'train', fold: 0, groupFold: 1 };

async function run(...args: readonly string[]) {
  const file = await fileOf(row);
  const printed: string[] = [];
  const progress: string[] = [];
  const command = evaluateCommand({
    modelFolder: () => 'not needed',
    trainer: () => Promise.resolve(train),
    print: (text) => printed.push(text),
    progress: (text) => progress.push(text),
    width: 100,
  });
  await command.parseAsync(['--sms-folds', file, ...args], { from: 'user' });
  return { printed: printed.join('\n'), progress };
}

describe('hamlet evaluate --sms-folds', () => {
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  test('prints a row for each kind of fold, at a threshold of 0.5', async () => {
    const { printed, progress } = await run();
    expect(printed).toContain('sms.jsonl');
    expect(printed).toContain('score >= 0.50');
    expect(progress).toHaveLength(10);
    expect(progress.at(-1)).toMatch(/\b10 of 10\b/);
    expect(printed).toMatch(/stratified folds \| 1\.0000 \(/);
    expect(printed).toMatch(/near-duplicates kept together \| 0\.0000 \(/);
  });

  test('prints the same as data with --json', async () => {
    const data: unknown = JSON.parse((await run('--json')).printed);
    expect(data).toMatchObject({ fold: { count: 3 }, groupFold: { count: 2, threshold: 0.5 } });
  });

  test('a set without folds is refused before any training', async () => {
    const { fold, ...without } = row;
    expect(fold).toBe(0);
    const { code, stderr } = await hamlet(['evaluate', '--sms-folds', await fileOf(without)]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^hamlet: .*"groupFold"\n$/);
  });
});
