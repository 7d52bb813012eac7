import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hamlet } from './hamlet.js';

const SPAM = 'FREE nitro for everyone!! claim your gift now at https://gift.example/claim';

const facts = z.object({
  score: z.number(),
  logit: z.number(),
  verdict: z.string(),
  threshold: z.number(),
  lowerBound: z.number(),
  labels: z.object({ label0: z.string(), label1: z.string() }),
  model: z.string(),
});

describe('hamlet check', () => {
  test('prints the facts of the reply as sentences', async () => {
    const { code, stdout } = await hamlet(['check', SPAM]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Verdict: spam/);
    expect(stdout).toMatch(/label 1 \(spam\): >?9\d\.\d+ %/);
    expect(stdout).toContain('spam if score ≥ ');
    expect(stdout).not.toContain('**');
  });

  test('prints the same as data with --json', async () => {
    const { stdout } = await hamlet(['check', '--json', SPAM]);
    const data = facts.parse(JSON.parse(stdout));
    expect(data).toMatchObject({
      verdict: 'spam',
      labels: { label0: 'not spam', label1: 'spam' },
    });
    expect(1 / (1 + Math.exp(-data.logit))).toBeCloseTo(data.score, 6);
  });

  test('reads standard input when no text is given', async () => {
    const { stdout } = await hamlet(['check'], SPAM);
    expect(stdout).toMatch(/^Verdict: spam/);
  });

  test('says how much of a million characters was scored', async () => {
    const { code, stdout } = await hamlet(['check', '-'], 'buy it now '.repeat(90_000));
    expect(code).toBe(0);
    expect(stdout).toMatch(/Only the first [\d,]+ characters were scored/);
  });

  test('an empty text gives no prediction and a non-zero exit', async () => {
    const { code, stdout, stderr } = await hamlet(['check', '']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^hamlet: No prediction: [^\n]+\n$/);
  });

  test('a model folder that is not there is named in one line', async () => {
    const { code, stderr } = await hamlet(['check', 'hi'], '', { MODEL_DIR: 'no/such/folder' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^hamlet: .*no\/such\/folder[^\n]*\n$/);
  });

  test('--version names Hamlet, its model and its runtime', async () => {
    const { stdout } = await hamlet(['--version']);
    expect(stdout).toMatch(/^hamlet \d+\.\d+\.\d+, model spam-\S+, runtime (tfjs-node|wasm|cpu) 4/);
  });
});
