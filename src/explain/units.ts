import type { Span } from '../classify/span.js';
import type { Stretch, StretchKind } from '../classify/trace.js';

/** A piece of the original text that is named and coloured as one: a word, a sign, a whole link. */
export interface Unit extends Span {
  readonly kind: StretchKind;
  /** The stretches that it covers, `first` to `last`, both included. */
  readonly first: number;
  readonly last: number;
}

function joined(one: Unit, other: Unit): Unit {
  const wider = other.end - other.start > one.end - one.start ? other : one;
  return {
    kind: wider.kind,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    first: one.first,
    last: other.last,
  };
}

/**
 * Joins stretches that overlap in the original text, as a link and its words do, so that every
 * character belongs to one unit at most. The kind is that of the widest stretch.
 */
export function unitsOf(stretches: readonly Stretch[]): Unit[] {
  const units: Unit[] = [];
  stretches.forEach(({ kind, start, end }, index) => {
    let unit: Unit = { kind, start, end, first: index, last: index };
    for (let last = units.at(-1); last && unit.start < last.end; last = units.at(-1)) {
      unit = joined(last, unit);
      units.pop();
    }
    units.push(unit);
  });
  return units;
}
