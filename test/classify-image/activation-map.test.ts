import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { activationMap, mapTotal } from '../../src/classify-image/activation-map.js';
import { detectorEvidence } from '../../src/classify-image/detector-evidence.js';
import { floatsFromHalves } from '../../src/classify-image/half.js';

const value = fc.float({ min: -6, max: 6, noNaN: true });

describe('the class activation map', () => {
  test('cells and bias add up to pooling followed by the dense layer, whatever the numbers', () => {
    const side = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(side, side, side, fc.infiniteStream(value), (rows, columns, channels, stream) => {
        const take = (count: number): Float32Array => Float32Array.from([...stream.take(count)]);
        const size = rows * columns;
        const features = { rows, columns, channels, values: take(size * channels) };
        const head = { weights: take(channels), bias: 0.25 };
        let logit = head.bias;
        for (let channel = 0; channel < channels; channel += 1) {
          let pooled = 0;
          for (let cell = 0; cell < size; cell += 1)
            pooled += features.values[cell * channels + channel] ?? NaN;
          logit += (pooled / size) * (head.weights[channel] ?? NaN);
        }
        const map = activationMap(features, head);
        expect(map.cells).toHaveLength(size);
        expect(mapTotal(map)).toBeCloseTo(logit, 9);
      }),
    );
  });

  test('a cell without activation contributes nothing', () => {
    const features = { rows: 1, columns: 2, channels: 1, values: Float32Array.of(0, 4) };
    const { cells } = activationMap(features, { weights: Float32Array.of(3), bias: 1 });
    expect(cells).toEqual([0, 6]);
  });
});

describe('the detector’s evidence', () => {
  test('is the sigmoid of the strongest logit of the classes that count', () => {
    const outputs = [Float32Array.of(9, -2, 9, 9, 1, 9), Float32Array.of(9, -3, 9)];
    expect(detectorEvidence(outputs, { classes: 3, evidence: [1] })).toBeCloseTo(0.731, 3);
  });

  test('is 0 without any output', () => {
    expect(detectorEvidence([], { classes: 3, evidence: [1] })).toBe(0);
  });
});

test.each([
  [0x3c00, 1],
  [0xc000, -2],
  [0x0001, 2 ** -24],
  [0x7bff, 65_504],
  [0x8000, -0],
  [0x7c00, Infinity],
  [0xfc00, -Infinity],
  [0x7e00, NaN],
])('the half-precision bits %i are %d', (bits, number) => {
  expect(floatsFromHalves(Uint16Array.of(bits))[0]).toBe(number);
});
