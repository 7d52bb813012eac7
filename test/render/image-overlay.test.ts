import { describe, expect, test } from 'vitest';
import type { Pixels } from '../../src/classify-image/index.js';
import { overlay, type OverlayLabels } from '../../src/render/image-overlay.js';
import { pixelsOf } from './charts/pixels.js';

const LABELS: OverlayLabels = {
  title: 'Which parts make the number',
  towards: { label0: 'towards cat', label1: 'towards dog' },
  unit: 'log-odds a cell',
  sum: 'bias +1.00, cells +1.00: logit +2.00, score 0.8808',
  value: (value) => value.toFixed(2),
};

function greenView(width: number, height: number): Pixels {
  const rgb = Uint8Array.from({ length: 3 * width * height }, (_, at) => (at % 3 === 1 ? 200 : 0));
  return { width, height, rgb };
}

function channels(colour: string): [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

describe('the overlay', () => {
  test('colours each cell by its sign, on a grey picture whose own colours are gone', async () => {
    const grid = { rows: 1, columns: 3, cells: [2, 0, -2] };
    const picture = await pixelsOf(
      await overlay({ view: greenView(300, 300), grid, labels: LABELS }),
    );
    const y = 50 + 220;
    const [left, middle, right] = [0.2, 0.5, 0.8].map((share) =>
      channels(picture.at(picture.width * share, y)),
    );
    expect(left?.[0]).toBeGreaterThan(left?.[2] ?? 255);
    expect(new Set(middle).size).toBe(1);
    expect(right?.[2]).toBeGreaterThan(right?.[0] ?? 255);
  });

  test.each([
    ['a wide strip', 512, 5],
    ['a tall strip', 5, 512],
    ['a square', 512, 512],
    ['a small picture', 32, 32],
  ])('%s fits on a card of readable width', async (_name, width, height) => {
    const grid = { rows: 1, columns: 1, cells: [0] };
    const picture = await pixelsOf(
      await overlay({ view: greenView(width, height), grid, labels: LABELS }),
    );
    expect(picture.width).toBeGreaterThanOrEqual(480);
    expect(picture.width).toBeLessThanOrEqual(600);
    expect(picture.height).toBeLessThanOrEqual(600);
  });

  test('the same map gives the same bytes', async () => {
    const grid = { rows: 2, columns: 2, cells: [1, -1, 0.5, 0] };
    const draw = () => overlay({ view: greenView(64, 64), grid, labels: LABELS });
    expect(Buffer.from(await draw()).equals(Buffer.from(await draw()))).toBe(true);
  });
});
