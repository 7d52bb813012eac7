import { describe, expect, test } from 'vitest';
import { fitRidgeLogistic, linearLogit } from '../../../models/cats-dogs/ridge-logistic.js';
import { calibrate, calibrationOf, foldIn, foldsOf } from '../../../models/cats-dogs/head.js';
import { mirror, type Seen } from '../../../models/cats-dogs/photos.js';
import { drawings } from '../../../models/cats-dogs/drawings.js';

const ROWS = Array.from({ length: 40 }, (_, at) => ({
  features: Float32Array.of(Math.sin(at), Math.cos(3 * at), (at % 7) / 7, Math.sin(at * at)),
  label: at % 3 === 0 ? (1 as const) : (0 as const),
  weight: at % 2 === 0 ? 1 : 0.5,
}));

describe('the head', () => {
  test('ends where the penalised loss is flat in every weight and in the bias', () => {
    const penalty = 0.3;
    const head = fitRidgeLogistic(ROWS, penalty);
    const errors = ROWS.map(({ features, label, weight }) => {
      const p = 1 / (1 + Math.exp(-linearLogit(head, features)));
      return weight * (p - label);
    });
    expect(errors.reduce((sum, error) => sum + error, 0)).toBeCloseTo(0, 5);
    for (const [at, weight] of head.weights.entries()) {
      const slope = ROWS.reduce(
        (sum, { features }, row) => sum + (errors[row] ?? 0) * (features[at] ?? 0),
        penalty * weight,
      );
      expect(slope).toBeCloseTo(0, 5);
    }
  });

  test('with calibration folded in gives the calibrated logit', () => {
    const head = fitRidgeLogistic(ROWS, 1);
    const calibration = { slope: 0.7, intercept: -0.2 };
    const folded = foldIn(head, calibration);
    for (const { features } of ROWS)
      expect(linearLogit(folded, features)).toBeCloseTo(
        calibrate(calibration, linearLogit(head, features)),
        9,
      );
  });

  test('calibration undoes the share of dogs: at twice as many dogs, log 2 goes', () => {
    const scored = Array.from({ length: 300 }, (_, at) => ({
      label: at % 3 === 0 ? (0 as const) : (1 as const),
      logit: 0,
    }));
    expect(calibrationOf(scored).intercept).toBeCloseTo(0, 2);
  });

  test('folds spread every breed evenly', () => {
    const photo = { file: '', label: 1, split: 'train', evidence: 1 } as const;
    const seen: Seen[] = ['a', 'b', 'c'].flatMap((breed) =>
      Array.from({ length: 10 }, () => ({
        ...photo,
        breed,
        features: new Float32Array(),
        mirrored: new Float32Array(),
      })),
    );
    const folds = foldsOf(seen);
    for (const fold of [0, 1, 2, 3, 4])
      expect(folds.filter((_, at) => at < 10 && folds[at] === fold)).toHaveLength(2);
  });
});

test('mirroring exchanges left and right, and twice gives the picture back', () => {
  const pixels = { width: 2, height: 1, rgb: Uint8Array.of(1, 2, 3, 4, 5, 6) };
  expect([...mirror(pixels).rgb]).toEqual([4, 5, 6, 1, 2, 3]);
  expect(mirror(mirror(pixels))).toEqual(pixels);
});

test('drawings of neither class are the same each time', async () => {
  const [one, two] = [await drawings(), await drawings()];
  expect(one).toHaveLength(64);
  expect(one.every((bytes, at) => Buffer.compare(bytes, two[at] ?? bytes) === 0)).toBe(true);
});
