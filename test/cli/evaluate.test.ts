import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hamlet } from './hamlet.js';

const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
const group = z.object({
  by: z.string(),
  name: z.string(),
  count: z.number(),
  positives: z.number(),
  threshold: z.number(),
  confusion: z.record(z.string(), estimate),
  measures: z.record(z.string(), estimate.nullable()),
});
const evaluation = z.object({
  model: z.string(),
  operator: z.literal('>='),
  noPrediction: z.number(),
  seen: z.number(),
  groups: z.array(group),
});

const rows = [
  {
    text: 'FREE nitro for everyone, claim at https://gift.example/claim',
    label: 1,
    category: 'gift',
  },
  {
    text: 'WIN a free prize now!! call 0900 123456 to claim your cash',
    label: 1,
    category: 'gift',
  },
  {
    text: 'urgent! your account won 1000 free coins, txt CLAIM to 80082',
    label: 1,
    category: 'gift',
  },
  { text: 'see you at eight then, bring the board game', label: 0, category: 'chat' },
  { text: 'does anyone know why my build fails on the second run', label: 0, category: 'chat' },
  { text: 'haha ok', label: 0, category: 'chat' },
];

describe('hamlet evaluate', () => {
  let folder = '';
  const file = async (name: string, lines: readonly unknown[]): Promise<string> => {
    const path = join(folder, name);
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    await writeFile(path, `${text.join('\n')}\n`);
    return path;
  };
  const json = async (...args: readonly string[]) => {
    const { stdout } = await hamlet(['evaluate', '--json', '--resamples', '50', ...args]);
    return evaluation.parse(JSON.parse(stdout));
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hamlet-evaluate-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  test('measures all messages, each source and each category', async () => {
    const [first, second] = [await file('one.jsonl', rows), await file('two.jsonl', rows)];
    const { groups } = await json(first, second);
    expect(groups.map(({ by, name, count }) => [by, name, count])).toEqual([
      ['all', 'all', 12],
      ['source', 'one', 6],
      ['source', 'two', 6],
      ['category', 'chat', 6],
      ['category', 'gift', 6],
    ]);
    const [all, , , chat] = groups;
    expect(all?.measures['rocAuc']?.value).toBeGreaterThan(0.9);
    expect(chat?.measures['recall']).toBeNull();
    expect(chat?.measures['falseAlarmRate']?.value).toBe(0);
  });

  test('the cells add up, and every interval holds its value', async () => {
    const { groups } = await json(await file('cells.jsonl', rows));
    const [all] = groups;
    const cells = Object.values(all?.confusion ?? {});
    expect(cells.reduce((sum, { value }) => sum + value, 0)).toBe(6);
    for (const { value, low, high } of cells) {
      expect(low).toBeLessThanOrEqual(value + 1e-9);
      expect(high).toBeGreaterThanOrEqual(value - 1e-9);
    }
  });

  test('a threshold of 0 is a threshold, not "none given"', async () => {
    const { groups } = await json(await file('zero.jsonl', rows), '--threshold', '0');
    expect(groups[0]).toMatchObject({ threshold: 0 });
    expect(groups[0]?.confusion['trueNegative']?.value).toBe(0);
  });

  test('measures one split alone, and says when training rows are among the rest', async () => {
    const split = rows.map((row, at) => ({ ...row, split: at % 2 === 0 ? 'train' : 'test' }));
    const path = await file('split.jsonl', split);
    expect(await json(path, '--split', 'test')).toMatchObject({ seen: 0 });
    const { stdout } = await hamlet(['evaluate', path, '--resamples', '20']);
    expect(stdout).toMatch(/training data in the file: 3/);
  });

  test('counts texts without a prediction apart, never as not spam', async () => {
    const path = await file('empty.jsonl', [...rows, { text: '   ', label: 1 }]);
    const { noPrediction, groups } = await json(path);
    expect(noPrediction).toBe(1);
    expect(groups[0]?.count).toBe(6);
  });

  test('prints a table that names threshold, operator and intervals', async () => {
    const { code, stdout } = await hamlet(['evaluate', await file('table.jsonl', rows)]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Model spam-\S+: 6 messages, 3 of them spam \(50\.00 %\)/);
    expect(stdout).toMatch(/score >= 0\.\d+/);
    expect(stdout).toMatch(/false-alarm rate +0\.0000 \(0\.0000–0\.5\d+\)/);
    expect(stdout).toContain('By category');
  });

  test('writes four plots', async () => {
    const plots = join(folder, 'plots');
    await hamlet(['evaluate', await file('plots.jsonl', rows), '--plots', plots]);
    for (const name of ['roc', 'precision-recall', 'reliability', 'histogram']) {
      const png = await readFile(join(plots, `${name}.png`));
      expect(png.toString('latin1', 1, 4)).toBe('PNG');
    }
  });

  test('writes plots for one class alone', async () => {
    const ham = rows.filter(({ label }) => label === 0);
    const plots = join(folder, 'ham-plots');
    const { code } = await hamlet(['evaluate', await file('ham.jsonl', ham), '--plots', plots]);
    expect(code).toBe(0);
    expect((await readFile(join(plots, 'roc.png'))).length).toBeGreaterThan(1000);
  });

  test.each([
    { name: 'not JSON', line: 'spam', says: 'not JSON' },
    { name: 'no label', line: { text: 'hi' }, says: 'each line must be' },
    { name: 'a label that is neither 0 nor 1', line: { text: 'hi', label: 2 }, says: '0 or 1' },
  ])('$name is refused with file and line', async ({ line, says }) => {
    const path = await file('bad.jsonl', [rows[0], line]);
    const { code, stderr, stdout } = await hamlet(['evaluate', path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/bad\.jsonl, line 2: /);
    expect(stderr).toContain(says);
  });

  test('no file, a missing file and an empty file are each said in one line', async () => {
    const empty = await file('none.jsonl', []);
    for (const args of [[], ['no-such-file.jsonl'], [empty]]) {
      const { code, stderr } = await hamlet(['evaluate', ...args]);
      expect(code).toBe(1);
      expect(stderr).toMatch(/^hamlet: [^\n]+\n$/);
    }
  });

  test('a threshold outside 0 to 1 is refused', async () => {
    const { code, stderr } = await hamlet(['evaluate', 'x.jsonl', '--threshold', '1.5']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/number from 0 to 1/);
  });
});
