import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { hamlet, jsonLines } from './hamlet.js';

const scored = z.object({
  score: z.number().gt(0).lt(1),
  logit: z.number(),
  verdict: z.enum(['spam', 'not spam', 'unsure']),
});

const message = (text: string): string => JSON.stringify({ text });

describe('hamlet score', () => {
  test('answers every line in order, the sigmoid of the logit being the score', async () => {
    const texts = ['FREE nitro, claim now at https://gift.example', 'see you at eight', 'ok'];
    const { code, stdout, stderr } = await hamlet(['score'], texts.map(message).join('\n'));
    const rows = jsonLines(stdout).map((row) => scored.parse(row));
    expect({ code, stderr, rows: rows.length }).toEqual({ code: 0, stderr: '', rows: 3 });
    expect(rows[0]?.verdict).toBe('spam');
    expect(rows[1]?.verdict).toBe('not spam');
    for (const { score, logit } of rows) expect(1 / (1 + Math.exp(-logit))).toBeCloseTo(score, 12);
  });

  test('a bad line is reported with its number and loses nothing else', async () => {
    const input = [message('hello there'), '{"text": 5}', 'not json', '', message('bye')].join(
      '\n',
    );
    const { code, stdout, stderr } = await hamlet(['score'], input);
    const rows = jsonLines(stdout);
    expect(code).toBe(1);
    expect(rows).toHaveLength(5);
    expect(rows.map((row) => scored.safeParse(row).success)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
    expect(rows[1]).toEqual({ error: 'no "text" that is a string' });
    expect(stderr.trim().split('\n')).toEqual([
      'line 2: no "text" that is a string',
      'line 3: not JSON',
      'line 4: not JSON',
    ]);
  });

  test('a text without words is an error, never a verdict', async () => {
    const { code, stdout } = await hamlet(['score'], message(' \u200b '));
    expect(code).toBe(1);
    expect(jsonLines(stdout)).toEqual([{ error: 'no words to score' }]);
  });

  test('no input gives no output', async () => {
    expect(await hamlet(['score'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('Windows line ends, line separators inside strings and broken UTF-8 are read', async () => {
    const input = Buffer.concat([
      Buffer.from(`{"text":"one\u2028two"}\r\n{"text":"caf`),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\r\n'),
    ]);
    const { code, stdout } = await hamlet(['score'], input);
    expect({ code, rows: jsonLines(stdout).length }).toEqual({ code: 0, rows: 2 });
  });

  test('a million characters in one line are scored', async () => {
    const { code, stdout } = await hamlet(['score'], message('buy now '.repeat(125_000)));
    expect(code).toBe(0);
    expect(scored.safeParse(jsonLines(stdout)[0]).success).toBe(true);
  });

  test('any texts at all come back one row each', async () => {
    const unit = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    const texts = fc.sample(unit, { numRuns: 400, seed: 7 });
    const { stdout } = await hamlet(['score'], texts.map(message).join('\n'));
    const rows = jsonLines(stdout);
    expect(rows).toHaveLength(400);
    for (const row of rows)
      expect(
        scored.safeParse(row).success || z.object({ error: z.string() }).parse(row),
      ).toBeTruthy();
  });
});
