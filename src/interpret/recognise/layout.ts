import type { Activation, Doubt } from '../interpretation.js';
import type { Cell, Grid, Hint } from '../parse/paste.js';
import { exponentialsSumToOne, factsOf, sumsToOne } from './values.js';

/** Values as rows and columns, with what that choice leaves open. */
export interface Layout {
  readonly rows: readonly (readonly Cell[])[];
  readonly width: number;
  readonly flattened: boolean;
  readonly doubts: readonly Doubt[];
}

/** What is known beside the values. */
export interface Known {
  readonly activation: Activation;
  readonly hint: Hint | null;
  /** Number of class names that were said or pasted; 0 for none. */
  readonly names: number;
}

const MOST_CLASSES_OF_A_ROW = 10;

function asRow(cells: readonly Cell[], ...doubts: Doubt[]): Layout {
  return { rows: [cells], width: cells.length, flattened: false, doubts };
}

function asColumn(cells: readonly Cell[], ...doubts: Doubt[]): Layout {
  return { rows: cells.map((cell) => [cell]), width: 1, flattened: true, doubts };
}

/** A bare list is one row of classes where its values belong together, else one value a row. */
function layoutList(cells: readonly Cell[], grid: Grid, known: Known): Layout {
  const count = cells.length;
  const facts = factsOf([cells]);
  if (count < 2 || grid.gaps.length > 0 || facts.whole || facts.nan > 0) return asColumn(cells);
  if (known.names > 2 && known.names === count) return asRow(cells);
  if (known.activation === 'softmax' || known.hint?.says === 'softmax') return asRow(cells);
  if (facts.outside === 0 && sumsToOne(cells) && facts.max < 1)
    return count === 2 ? asRow(cells, { kind: 'two-values-sum-to-one' }) : asRow(cells);
  if (exponentialsSumToOne(cells)) return asRow(cells);
  if (facts.outside > 0 && count === 2) return asRow(cells, { kind: 'list-may-be-row', count });
  return facts.outside > 0 && count <= MOST_CLASSES_OF_A_ROW
    ? asColumn(cells, { kind: 'list-may-be-row', count })
    : asColumn(cells);
}

/** Decides what is a row and what is a column; only a bare list leaves that open. */
export function layoutOf(grid: Grid, known: Known): Layout {
  const [first = []] = grid.rows;
  if (grid.flat) return layoutList(first, grid, known);
  const doubts: Doubt[] = grid.hiddenColumns ? [{ kind: 'hidden-columns' }] : [];
  return { rows: grid.rows, width: first.length, flattened: false, doubts };
}
