import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fileBytes, interpret } from '../../src/cli/interpret.js';
import { encode, npyFile } from '../interpret/npy-file.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const shape = z.object({
  kind: z.string(),
  reasons: z.array(z.object({ kind: z.string(), text: z.string() })),
  doubts: z.array(z.object({ kind: z.string(), text: z.string() })),
  labels: z.array(z.string()).nullable(),
  threshold: z.number().optional(),
  rows: z.array(
    z.object({
      printed: z.string(),
      value: z.union([z.number(), z.array(z.number())]),
      label: z.union([z.string(), z.array(z.string())]).nullable(),
      probabilities: z.array(z.number()).nullable(),
      margin: z.number().nullable(),
    }),
  ),
});

function json(text: string, labels?: string): z.infer<typeof shape> {
  return shape.parse(JSON.parse(interpret(bytes(text), { json: true, labels })));
}

describe('hamlet interpret', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-interpret-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('--json gives kind, reasons, doubts, labels, threshold and rows', () => {
    const data = json('[[0.09122807]]', 'cat, dog');
    expect(data).toMatchObject({ kind: 'sigmoid', labels: ['cat', 'dog'], threshold: 0.5 });
    expect(data.rows).toEqual([
      {
        printed: '0.09122807',
        value: 0.09122807,
        label: 'cat',
        probabilities: [1 - 0.09122807, 0.09122807],
        margin: 0.09122807 - 0.5,
      },
    ]);
  });

  test('--json names what is no output, too', () => {
    expect(json('loss: 0.2548 - accuracy: 0.0000e+00').kind).toBe('metric-line');
    expect(json('t {kept: false, isDisposedInternal: false}').kind).toBe('no-values');
    expect(json('hello').kind).toBe('unreadable');
  });

  test('sentences carry no Markdown escapes', () => {
    const text = interpret(bytes('[[0.98]]'), { json: false, labels: 'not_spam, spam' });
    expect(text).toContain('label 0 (not_spam)');
    expect(text).not.toContain('\\');
  });

  test('a file is read by its name and its bytes', () => {
    const path = join(folder, 'out.npy');
    writeFileSync(
      path,
      npyFile({ descr: '<f4', shape: [2, 1], data: encode('f4', [0.25, 0.75], true) }),
    );
    expect(interpret(fileBytes(path), { json: false, fileName: path })).toContain('Read as npy');
  });

  test('a file that is not there is named', () => {
    expect(() => fileBytes(join(folder, 'none.txt'))).toThrow(
      /none\.txt cannot be read \(ENOENT\)/,
    );
  });

  test('what cannot be read is one clear line', () => {
    expect(() => interpret(bytes('[[0.1, 0.9], [0.2]]'), { json: false })).toThrow(
      /row 2 \(line 1, column 14\) has 1 values, the first has 2/,
    );
  });
});
