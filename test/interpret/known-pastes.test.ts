import { describe, expect, test } from 'vitest';
import { interpret } from '../../src/interpret/index.js';
import { doubts, labels, read, reasons, values } from './reading.js';

describe('every paste of the table is read as the table says', () => {
  test('a sigmoid column with hidden rows', () => {
    const reading = read(`array([[9.5879245e-01],
 [3.6847022e-01],
 [3.4174323e-04],
 ...,
 [2.6283860e-03],
 [3.2045375e-04],
 [1.0798702e-03]], dtype=float32)`);
    expect(reading.kind).toBe('sigmoid');
    expect(values(reading)).toEqual([
      9.5879245e-1, 3.6847022e-1, 3.4174323e-4, 2.628386e-3, 3.2045375e-4, 1.0798702e-3,
    ]);
    expect(reading.source.gaps).toEqual([2]);
    expect(doubts(reading)).toContain('hidden-rows');
    expect(reading.rows.at(-1)?.probabilities?.[1]).toBe(0.0010798702);
    expect(labels(reading)).toEqual([1, 0, 0, 0, 0, 0]);
  });

  test('a column on one line has one value a row', () => {
    const reading = read('[7.4706882e-02] [8.3481872e-01] [2.9314638e-04] ... [7.0263929e-04]');
    expect(reading.kind).toBe('sigmoid');
    expect(reading.rows).toHaveLength(4);
    expect(reading.source.gaps).toEqual([2]);
    expect(labels(reading)).toEqual([0, 1, 0, 0]);
  });

  test('a single small value is label 0', () => {
    const reading = read('[[0.09122807]]');
    expect(reading.kind).toBe('sigmoid');
    expect(reading.rows[0]).toMatchObject({ printed: '0.09122807', label: 0 });
    expect(reading.rows[0]?.probabilities).toEqual([1 - 0.09122807, 0.09122807]);
    expect(reading.rows[0]?.margin).toBeCloseTo(-0.40877193, 12);
  });

  test('values above 1 are no sigmoid output, and none is rescaled', () => {
    const reading = read('[ 0.00514298]\n[ 1.80067325]\n[ 1.99202418]');
    expect(reading.kind).toBe('unbounded');
    expect(values(reading)).toEqual([0.00514298, 1.80067325, 1.99202418]);
    expect(reading.rows.every(({ probabilities }) => probabilities === null)).toBe(true);
    expect(reading.question?.kind).toBe('activation');
  });

  test('two columns that do not add up to 1 are two sigmoids', () => {
    const reading = read('[[ 0.00673855  0.0016871 ]]');
    expect(reading.kind).toBe('multi-label');
    expect(reasons(reading)).toContain('rows-do-not-sum-to-one');
  });

  test('two logits become probabilities by softmax', () => {
    const reading = read('[-2.9755005836486816, 3.422632932662964]');
    expect(reading.kind).toBe('logits');
    expect(reading.rows).toHaveLength(1);
    expect(reading.rows[0]?.probabilities?.[1]).toBeCloseTo(
      1 / (1 + Math.exp(-2.9755005836486816 - 3.422632932662964)),
      12,
    );
  });

  test('the word logits decides over the range', () => {
    const reading = read(
      'SequenceClassifierOutput(loss=None, logits=tensor([[0.0263]], grad_fn=<AddmmBackward0>)…',
    );
    expect(reading.kind).toBe('logits');
    expect(reading.reasons[0]).toEqual({ kind: 'word', hint: { says: 'logits', word: 'logits' } });
    expect(reading.rows[0]?.probabilities?.[1]).toBeCloseTo(1 / (1 + Math.exp(-0.0263)), 12);
  });

  test('hard labels leave no probability', () => {
    const reading = read('tensor([[0.],[1.],[1.],[0.]])');
    expect(reading.kind).toBe('labels');
    expect(labels(reading)).toEqual([0, 1, 1, 0]);
    expect(reading.rows.every(({ probabilities }) => probabilities === null)).toBe(true);
  });

  test('NaN is never anything', () => {
    const reading = read('Float32Array(2) [NaN, NaN]');
    expect(reading.kind).toBe('not-finite');
    expect(reading.doubts).toContainEqual({ kind: 'not-finite', nan: 2, infinite: 0 });
    expect(labels(reading)).toEqual([null, null]);
  });

  test('a tensor object holds no values', () => {
    expect(interpret('t {kept: false, isDisposedInternal: false, shape: Array(3) …}')).toEqual({
      kind: 'no-values',
      object: 'tfjs-tensor',
      framework: 'tfjs',
    });
  });

  test('an accuracy of exactly 0 is a broken metric', () => {
    expect(interpret('loss: 0.2548 - accuracy: 0.0000e+00')).toMatchObject({
      kind: 'metric-line',
      accuracyTrap: true,
      metrics: [
        { name: 'loss', value: 0.2548 },
        { name: 'accuracy', value: 0 },
      ],
    });
  });

  test.each([
    'array([[1.],\n       [1.],\n       [1.]], dtype=float32)',
    '[[1.0], [1.0]]',
    '[[1.]]',
  ])('only ones are asked about: %j', (paste) => {
    const reading = read(paste);
    expect(reading.kind).toBe('all-ones');
    expect(doubts(reading)).toEqual(
      expect.arrayContaining(['maybe-predicted-labels', 'maybe-saturated']),
    );
    expect(reading.question?.kind).toBe('activation');
  });

  test('values from 0.5 to 0.731 are a suspect, not a proof', () => {
    const reading = read('[[0.5123], [0.7301], [0.6612]]');
    expect(reading.kind).toBe('sigmoid');
    expect(doubts(reading)).toContain('double-sigmoid');
    expect(reading.question?.kind).toBe('activation');
  });

  test('a dictionary beside the column is the label map', () => {
    const reading = read("{'Cat': 0, 'Dog': 1}\n[[0.98989]]");
    expect(reading.labels).toEqual({ names: ['Cat', 'Dog'], from: 'paste' });
    expect(labels(reading)).toEqual([1]);
    expect(doubts(reading)).not.toContain('label-order-unknown');
  });
});
