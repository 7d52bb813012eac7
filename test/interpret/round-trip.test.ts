import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpret } from '../../src/interpret/index.js';
import { PRINTS } from './print.js';
import { read } from './reading.js';

const probability = fc
  .double({ min: 1e-9, max: 1 - 1e-7, noNaN: true })
  .map((value) => Number(value.toExponential(6)));
const logit = fc
  .double({ min: -30, max: 30, noNaN: true })
  .map((value) => Number(value.toExponential(6)))
  .filter((value) => value !== 0);

function rowsOf(value: fc.Arbitrary<number>, width: number): fc.Arbitrary<number[][]> {
  const row = fc.array(value, { minLength: width, maxLength: width });
  return fc.array(row, { minLength: 2, maxLength: 12 });
}

function flat(paste: string): number[] {
  return read(paste).rows.flatMap(({ value }) => value);
}

describe.each(Object.entries(PRINTS))('%s', (_, print) => {
  test.each([1, 2, 3])('gives back every value of %i columns', (width) => {
    fc.assert(
      fc.property(rowsOf(probability, width), (rows) => {
        expect(flat(print(rows))).toEqual(rows.flat());
      }),
      { numRuns: 40 },
    );
  });

  test('a column inside (0, 1) is a sigmoid output, row by row', () => {
    fc.assert(
      fc.property(rowsOf(probability, 1), (rows) => {
        const reading = read(print(rows));
        expect(reading.kind).toBe('sigmoid');
        for (const { value, label, probabilities } of reading.rows) {
          expect(label).toBe(Number(Number(value) >= 0.5));
          expect(probabilities?.[1]).toBe(value);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a column outside of it gets no probability', () => {
    fc.assert(
      fc.property(rowsOf(logit, 1), (rows) => {
        fc.pre(rows.flat().some((value) => value < 0) && rows.flat().some((value) => value > 1.1));
        const reading = read(print(rows));
        expect(reading.kind).toBe('unbounded');
        expect(reading.rows.every(({ probabilities }) => probabilities === null)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('rows of a softmax are recognised by their sum', () => {
    const thousandth = fc.integer({ min: -6000, max: 6000 });
    const logits = fc.uniqueArray(thousandth, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(logits, { minLength: 2, maxLength: 8 }), (all) => {
        const rows = all.map((row) => {
          const powers = row.map((value) => Math.exp(value / 1000));
          const sum = powers.reduce((a, b) => a + b, 0);
          return powers.map((value) => Math.fround(value / sum));
        });
        const reading = read(print(rows));
        expect(reading.kind).toBe('softmax');
        const winners = rows.map((row) => row.indexOf(Math.max(...row)));
        expect(reading.rows.map(({ label }) => label)).toEqual(winners);
      }),
      { numRuns: 40 },
    );
  });
});

describe('any input at all', () => {
  const pieces = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '{',
    '}',
    ',',
    ':',
    '=',
    '...',
    '\n',
    ' ',
    "'",
    '"',
    '0.5',
    '1',
    '-1.5e-3',
    'nan',
    'inf',
    'array',
    'tensor',
    'tf.Tensor',
    'dtype=float32',
    'label',
    'score',
    'loss: 0.1',
    '%',
    '--',
    '>>>',
    'In [1]:',
    '```',
    '|',
    ';',
    '\t',
    'é',
    '😀',
    '1/1 [==] - 0s 1ms/step',
    '\\',
    'Name: a',
    '<',
    '>',
    '__label__a',
    'None',
    'True',
    '{"a": 1}',
  );

  test('never throws and always says a kind', () => {
    const noise = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(noise, (parts) => {
        expect(interpret(parts.join('')).kind).toBeTypeOf('string');
      }),
      { numRuns: 1500 },
    );
  });

  test.each(['1 inf', '[0, 1, inf]', '1 1 nan', '[[1],[-inf]]'])(
    'labels beside values that are no numbers are counted: %s',
    (text) => {
      const reading = interpret(text);
      expect(reading.kind).toBeTypeOf('string');
      expect(JSON.stringify(reading)).not.toContain('"label":Infinity');
    },
  );

  test('the same input gives the same answer', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        expect(interpret(parts.join(' '))).toEqual(interpret(parts.join(' ')));
      }),
      { numRuns: 200 },
    );
  });

  test('bytes never throw either', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(interpret(bytes).kind).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });
});
