import { expect, test } from 'vitest';
import type { Pixels } from '../../src/classify-image/index.js';
import { occlusionMap } from '../../src/classify-image/occlusion.js';

/** Black, but for one white pixel. */
function dot(side: number, x: number, y: number): Pixels {
  const rgb = new Uint8Array(3 * side * side);
  rgb.fill(255, 3 * (y * side + x), 3 * (y * side + x) + 3);
  return { width: side, height: side, rgb };
}

test('covering shows which patch the score depends on, and leaves the picture as it was', async () => {
  const picture = dot(12, 7, 3);
  const whites = ({ rgb }: Pixels): Promise<number> =>
    Promise.resolve(rgb.filter((byte) => byte === 255).length / 3);
  const { rows, columns, cells } = await occlusionMap(picture, 1, whites);
  expect([rows, columns]).toEqual([6, 6]);
  expect(cells.flatMap((fall, at) => (fall === 0 ? [] : [[at, fall]]))).toEqual([[9, 1]]);
  expect(await whites(picture)).toBe(1);
});
