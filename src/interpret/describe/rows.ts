import type { Kind, Row } from '../interpretation.js';
import type { Cell } from '../parse/paste.js';
import { probabilitiesOf } from './probabilities.js';

/** Index of the largest value, the first of equals. */
function largest(values: readonly number[]): number {
  let best = 0;
  for (const [at, value] of values.entries()) if (value > (values[best] ?? -Infinity)) best = at;
  return best;
}

function lead(probabilities: readonly number[]): number {
  const best = largest(probabilities);
  let second = -Infinity;
  for (const [at, value] of probabilities.entries())
    if (at !== best) second = Math.max(second, value);
  return (probabilities[best] ?? 0) - second;
}

/** The label that a hard prediction names: its own number, its one-hot place, or its sign. */
function hardLabel(values: readonly number[], signs: boolean): number | null {
  const [first = NaN] = values;
  if (values.length > 1) {
    const ones = values.filter((value) => value === 1).length;
    return ones === 1 ? values.indexOf(1) : null;
  }
  if (!Number.isInteger(first)) return null;
  return signs ? Number(first > 0) : first;
}

type Judged = Pick<Row, 'label' | 'chosen' | 'probabilities' | 'margin'>;

function judged(
  label: number | null,
  probabilities: readonly number[] | null,
  margin: number | null,
  chosen: readonly number[] | null = null,
): Judged {
  return { label, chosen, probabilities, margin };
}

function judge(kind: Kind, values: readonly number[], threshold: number, signs: boolean): Judged {
  if (kind === 'labels') return judged(hardLabel(values, signs), null, null);
  const probabilities = probabilitiesOf(kind, values);
  if (!probabilities) return judged(null, null, null);
  if (kind === 'multi-label') {
    const chosen = probabilities.flatMap((p, label) => (p >= threshold ? [label] : []));
    return judged(null, probabilities, null, chosen);
  }
  const [, p1 = 0] = probabilities;
  if (probabilities.length > 2)
    return judged(largest(probabilities), probabilities, lead(probabilities));
  return judged(p1 >= threshold ? 1 : 0, probabilities, p1 - threshold);
}

/** Describes one row: what it says as it was printed, and the label that the threshold gives it. */
export function describeRow(
  kind: Kind,
  cells: readonly Cell[],
  { name, threshold, signs }: { name: string | null; threshold: number; signs: boolean },
): Row {
  const values = cells.map((cell) => cell.value);
  const [first, ...others] = cells;
  let printed = first?.printed ?? '';
  for (const cell of others) printed += ` ${cell.printed}`;
  const value = first && others.length === 0 ? first.value : values;
  const { label, chosen, probabilities, margin } = judge(kind, values, threshold, signs);
  return { name, printed, value, label, chosen, probabilities, margin };
}
