import type { Doubt } from '../interpretation.js';
import type { Paste } from '../parse/paste.js';
import { recogniseColumn } from './column.js';
import { recogniseColumns } from './columns.js';
import type { Known, Layout } from './layout.js';
import { recognised } from './recognised.js';
import type { Recognised } from './recognised.js';
import { factsOf, finiteCount } from './values.js';

/** JavaScript prints the float 1.0 as `1`, so that a whole number proves nothing there. */
function printsFloatsAsWhole({ format, framework }: Paste): boolean {
  return framework === 'tfjs' || ['tfjs', 'typed-array', 'json'].includes(format);
}

/** Says what the values of a paste are, with the reasons and doubts that any reader should know. */
export function recognise(paste: Paste, layout: Layout, known: Known): Recognised {
  const { rows, width, flattened } = layout;
  const facts = factsOf(rows);
  const notFinite: Doubt[] =
    facts.nan + facts.infinite > 0
      ? [{ kind: 'not-finite', nan: facts.nan, infinite: facts.infinite }]
      : [];
  if (finiteCount(facts) === 0) return recognised('not-finite', [], notFinite);
  const found =
    width === 1
      ? recogniseColumn(facts, known, flattened, printsFloatsAsWhole(paste))
      : recogniseColumns(rows, facts, known);
  return { ...found, doubts: [...notFinite, ...layout.doubts, ...found.doubts] };
}
