import { describe, expect, test } from 'vitest';
import type { PictureReading } from '../../src/classify-image/index.js';
import { assessPicture } from '../../src/explain/assess-picture.js';

const READING: PictureReading = {
  kind: 'reading',
  model: 'm-1',
  labels: { label0: 'cat', label1: 'dog' },
  policy: { threshold: 0.5, lowerBound: 0.5 },
  runtime: 'wasm',
  baseRate: 0.5,
  calibratedOn: 296,
  logit: 1.5,
  score: 0.8176,
  map: { rows: 1, columns: 3, cells: [2, -1, 0], bias: 0.5 },
  likeness: { evidence: 0.9, threshold: 0.35, familiar: true },
  view: { width: 1, height: 1, rgb: Uint8Array.of(0, 0, 0) },
};

describe('assessing a picture', () => {
  test('adds the map up by direction', () => {
    const { bill, verdict } = assessPicture(READING);
    expect(bill).toEqual({ bias: 0.5, towards1: 2, towards0: -1, logit: 1.5 });
    expect(verdict).toBe('label1');
  });

  test('a score at the threshold is label 1, below it label 0', () => {
    expect(assessPicture({ ...READING, score: 0.5 }).verdict).toBe('label1');
    expect(assessPicture({ ...READING, score: 0.4999 }).verdict).toBe('label0');
  });

  test('an unfamiliar picture is unsure whatever its score, and the score stays', () => {
    const likeness = { evidence: 0.1, threshold: 0.35, familiar: false };
    const assessment = assessPicture({ ...READING, likeness });
    expect(assessment).toMatchObject({ verdict: 'unsure', verdictOfScore: 'label1' });
    expect(assessment.reading.score).toBe(READING.score);
  });

  test('without a map there is no bill, and without a guard the score decides', () => {
    const assessment = assessPicture({ ...READING, map: null, likeness: null });
    expect(assessment).toMatchObject({ bill: null, verdict: 'label1' });
  });
});
