import { describe, expect, test } from 'vitest';
import { placeLabels } from '../../../src/render/charts/label-places.js';

const room = { top: 0, bottom: 100 };
const box = { left: 0, top: 10, width: 50, height: 18, step: 4 };

describe('placeLabels', () => {
  test('leaves a label alone that has room', () => {
    const [first, second] = placeLabels([box, { ...box, left: 60 }], room);
    expect([first?.top, second?.top]).toEqual([10, 10]);
  });

  test('moves the second of two labels that would lie on each other', () => {
    const [first, second] = placeLabels([box, box], room);
    expect(first?.top).toBe(10);
    expect(second?.top).toBeGreaterThanOrEqual(28);
  });

  test('gives up a label without room rather than draw it over another', () => {
    const places = placeLabels(
      Array.from({ length: 8 }, () => box),
      room,
    );
    expect(places.filter((place) => place === null).length).toBeGreaterThan(0);
    expect(places[0]).not.toBeNull();
  });
});
