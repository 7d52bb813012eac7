import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hamlet } from './hamlet.js';

const SPAM = 'FREE ni\u200btro for everyone!! claim your gift now at https://gift.example/claim';

const bill = z.object({
  start: z.number(),
  items: z.array(z.object({ text: z.string(), contribution: z.number() })),
  rest: z.number(),
  logit: z.number(),
  odds: z.number(),
  score: z.number(),
});

describe('hamlet check --why', () => {
  test('prints the bill, both limits, and what would turn the verdict', async () => {
    const { code, stdout } = await hamlet(['check', '--why', SPAM]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/−\d+\.\d\d {2}\S*start \(blank point\)/);
    expect(stdout).toContain('1 invisible character: removed before scoring');
    expect(stdout).toContain('not what removing the word would do');
    expect(stdout).toContain('What would turn the verdict');
  });

  test('gives data that adds up with --json', async () => {
    const { stdout } = await hamlet(['check', '--why', '--json', SPAM]);
    const { start, items, rest, logit, odds, score } = bill.parse(JSON.parse(stdout));
    const sum = items.reduce((total, { contribution }) => total + contribution, start + rest);
    expect(sum).toBeCloseTo(logit, 9);
    expect(Math.log(odds)).toBeCloseTo(logit, 9);
    expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 6);
    expect(items).toContainEqual({ text: '1 invisible character', contribution: 0 });
  });
});

describe('hamlet check --base-rate', () => {
  test.each(['0.02', '2%', '2 %'])('takes %j', async (rate) => {
    const { stdout } = await hamlet(['check', '--base-rate', rate, SPAM]);
    expect(stdout).toContain('If about 2 % of messages here are spam, this score means');
    expect(stdout).toContain('assumes that only this share differs');
  });

  test.each(['0', '1', '100%', 'often', '-0.1'])('refuses %j with one clear line', async (rate) => {
    const { code, stderr } = await hamlet(['check', `--base-rate=${rate}`, SPAM]);
    expect(code).not.toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
