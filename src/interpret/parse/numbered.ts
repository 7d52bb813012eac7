import type { Cell, Grid } from './paste.js';

/** The score of a pair of index and score, and where it belongs; null when it is no such pair. */
function pairOf([index, score, ...rest]: readonly Cell[]): { at: number; score: Cell } | null {
  const pair = index?.form === 'whole' && score?.form === 'decimal' && rest.length === 0;
  return pair ? { at: index.value, score } : null;
}

/**
 * A bare list in the order of the indexes, where every score stands beside its own, as `enumerate`
 * and top-k lists print them: `[(1, 0.877), (0, 0.123)]`. Any other grid stays as it is.
 */
export function withoutNumbers(grid: Grid): Grid {
  const pairs = grid.rows.flatMap((row) => pairOf(row) ?? []);
  const inOrder = pairs.toSorted((a, b) => a.at - b.at);
  const numbered = pairs.length === grid.rows.length && inOrder.every(({ at }, n) => at === n);
  if (!numbered || pairs.length < 2 || grid.gaps.length > 0) return grid;
  const scores = inOrder.map(({ score }) => score);
  return { ...grid, rows: [scores], flat: true, shape: [scores.length] };
}
