import { beforeAll, describe, expect, test } from 'vitest';
import { ones, tidy } from '@tensorflow/tfjs-core';
import type { Tensor4D } from '@tensorflow/tfjs-core';
import { openRuntime } from '../../src/classify/runtime.js';
import { prepareBackbone } from '../../src/classify-image/runtime/backbone.js';
import type { TfliteGraph } from '../../src/classify-image/tflite.js';

const constant = (name: string, shape: readonly number[], values: readonly number[]) => ({
  name,
  shape,
  values: Float32Array.from(values),
});
const computed = (name: string) => ({ name, shape: [1, 2, 2, 1], values: null });

/** picture (2 × 2 × 1) → × 3 + 1, relu6 → "sum": that plus the picture → "end": − sum. */
const GRAPH: TfliteGraph = {
  tensors: [
    computed('picture'),
    constant('half kernel', [1, 1, 1, 1], [3]),
    computed('kernel'),
    constant('bias', [1], [1]),
    computed('features/scaled'),
    computed('sum'),
    constant('minus', [1, 1, 1, 1], [-1]),
    constant('nothing', [1], [0]),
    computed('end'),
  ],
  operations: [
    { kind: 'dequantize', inputs: [1], output: 2 },
    {
      kind: 'conv',
      inputs: [0, 2, 3],
      output: 4,
      padding: 'same',
      strides: [1, 1],
      activation: 'relu6',
    },
    { kind: 'add', inputs: [4, 0], output: 5, activation: 'linear' },
    {
      kind: 'conv',
      inputs: [5, 6, 7],
      output: 8,
      padding: 'valid',
      strides: [1, 1],
      activation: 'linear',
    },
  ],
};

describe('a backbone', () => {
  beforeAll(async () => {
    await openRuntime();
  });

  const picture = (): Tensor4D => ones([1, 2, 2, 1]);

  test('runs up to the maps that are named, constants widened and activations applied', () => {
    const backbone = prepareBackbone(GRAPH, ['features/', 'end']);
    const [features, end] = tidy(() => backbone.run(picture()).map((map) => [...map.dataSync()]));
    expect(features).toEqual([4, 4, 4, 4]);
    expect(end).toEqual([-5, -5, -5, -5]);
    backbone.dispose();
  });

  test('runs up to the first map alone', () => {
    const backbone = prepareBackbone(GRAPH, ['features/', 'end']);
    expect([...backbone.runToFirst(picture()).dataSync()]).toEqual([4, 4, 4, 4]);
    backbone.dispose();
  });

  test('a map that is not there is an error', () => {
    expect(() => prepareBackbone(GRAPH, ['beginning'])).toThrow(/no feature map named beginning/);
  });

  test('an operation that is not known is an error, where it is needed', () => {
    const operations = GRAPH.operations.map((operation) =>
      operation.kind === 'add'
        ? { kind: 'other' as const, inputs: operation.inputs, output: operation.output }
        : operation,
    );
    expect(() => prepareBackbone({ ...GRAPH, operations }, ['end'])).toThrow(/is not known/);
    expect(() => prepareBackbone({ ...GRAPH, operations }, ['features/'])).not.toThrow();
  });
});
