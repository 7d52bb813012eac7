import type { Doubt, Reason } from '../interpretation.js';
import type { Cell } from '../parse/paste.js';
import type { Known } from './layout.js';
import { recognised } from './recognised.js';
import type { Recognised } from './recognised.js';
import { exponentialsSumToOne, isFinite, sumOf, sumsToOne } from './values.js';
import type { Facts } from './values.js';

type Rows = readonly (readonly Cell[])[];

/** Scores of trained classifiers stay far below this; coordinates and pixels do not. */
const LARGEST_LIKELY_LOGIT = 100;
const PIXEL = 255;

function saidReasons({ activation, hint }: Known): Reason[] {
  if (activation !== 'unknown') return [{ kind: 'said', activation }];
  return hint ? [{ kind: 'word', hint }] : [];
}

function labelRows(rows: Rows, facts: Facts): Recognised | null {
  if (!facts.integers || facts.outside > 0) return null;
  const oneHot = rows.every((row) => row.filter(({ value }) => value === 1).length === 1);
  const doubts: Doubt[] = facts.whole ? [] : [{ kind: 'maybe-saturated' }];
  const reasons: Reason[] = [{ kind: oneHot ? 'one-hot' : 'only-zero-and-one' }];
  return recognised('labels', reasons, doubts, facts.whole);
}

function saturation({ zeros, ones, max }: Facts): Doubt[] {
  const doubts: Doubt[] = zeros + ones > 0 ? [{ kind: 'saturated', zeros, ones }] : [];
  return max > 1 ? [...doubts, { kind: 'float-rounding' }] : doubts;
}

/** All values inside [0, 1]: whether rows add up to 1 tells softmax from independent sigmoids. */
function inside(rows: Rows, facts: Facts, known: Known, columns: Reason): Recognised {
  const usable = rows.filter(isFinite);
  const off = usable.find((row) => !sumsToOne(row));
  const range: Reason = { kind: 'inside-unit-interval', min: facts.min, max: facts.max };
  const doubts = saturation(facts);
  const said = saidReasons(known);
  const asSigmoids =
    known.activation === 'sigmoid' ||
    (known.activation === 'unknown' && known.hint?.says === 'sigmoid');
  const asSoftmax =
    known.activation === 'softmax' ||
    (known.activation === 'unknown' && known.hint?.says === 'softmax');
  if (!off && !asSigmoids)
    return recognised('softmax', [...said, { kind: 'rows-sum-to-one' }, columns], doubts, true);
  if (asSoftmax && off)
    doubts.push(
      known.activation === 'softmax' || !known.hint
        ? { kind: 'contradiction', said: 'softmax' }
        : { kind: 'hint-contradicted', hint: known.hint },
    );
  const sums: Reason = off
    ? { kind: 'rows-do-not-sum-to-one', example: sumOf(off).sum }
    : { kind: 'rows-sum-to-one' };
  if (!asSigmoids) doubts.push({ kind: 'range-is-no-proof' });
  if ((rows[0]?.length ?? 0) === 2) doubts.push({ kind: 'two-sigmoid-columns' });
  return recognised('multi-label', [...said, range, sums, columns], doubts, asSigmoids);
}

/** Rows that add up to 100, as percentages without their sign do. */
function sumToHundred(rows: Rows): boolean {
  return rows.every((row) => Math.abs(sumOf(row).sum - 100) < 0.5);
}

function outsideDoubts(rows: Rows, facts: Facts, known: Known): Doubt[] {
  const { min, max, integers } = facts;
  const doubts: Doubt[] = [];
  if (known.activation === 'sigmoid' || known.activation === 'softmax')
    doubts.push({ kind: 'contradiction', said: known.activation });
  else if (known.hint && known.hint.says !== 'logits')
    doubts.push({ kind: 'hint-contradicted', hint: known.hint });
  if (min >= 0 && sumToHundred(rows)) doubts.push({ kind: 'maybe-percentages' });
  else if (
    integers &&
    min >= 0 &&
    rows.every((row) => Math.abs(sumOf(row).sum - PIXEL) <= row.length)
  )
    doubts.push({ kind: 'maybe-quantised' });
  else if (integers && min >= 0 && rows.length === rows[0]?.length)
    doubts.push({ kind: 'maybe-counts' });
  else if (integers && min >= 0 && max <= PIXEL) doubts.push({ kind: 'maybe-pixels' });
  else if (min === 0) doubts.push({ kind: 'maybe-relu' });
  if (min < 0 && min >= -1 && max <= 1) doubts.push({ kind: 'maybe-tanh' });
  return doubts;
}

function outside(rows: Rows, facts: Facts, known: Known, columns: Reason): Recognised {
  const { min, max, outside: count, integers } = facts;
  const range: Reason = { kind: 'outside-unit-interval', count, min, max };
  const doubts = outsideDoubts(rows, facts, known);
  const contradicted = doubts.some(({ kind }) => kind === 'contradiction');
  const likely =
    min < 0 && min >= -LARGEST_LIKELY_LOGIT && max <= LARGEST_LIKELY_LOGIT && !integers;
  if (likely && !contradicted) {
    const reasons: Reason[] = [range, { kind: 'negative-and-positive' }, columns];
    const signs = max > 0 ? reasons : [range, columns];
    return recognised('logits', signs, [...doubts, { kind: 'maybe-regression' }], false);
  }
  const maybe: Doubt[] = integers ? [] : [{ kind: 'maybe-logits' }];
  return recognised(
    'unbounded',
    [range, columns],
    [...doubts, ...maybe, { kind: 'maybe-regression' }],
    false,
  );
}

/** Says what rows of two or more columns are. */
export function recogniseColumns(rows: Rows, facts: Facts, known: Known): Recognised {
  const columns: Reason = { kind: 'columns', count: rows[0]?.length ?? 0 };
  const hinted = known.activation === 'unknown' ? known.hint?.says : null;
  if (
    hinted === 'log-softmax' ||
    (facts.outside > 0 && rows.filter(isFinite).every(exponentialsSumToOne))
  ) {
    const said: Reason[] = hinted === 'log-softmax' ? saidReasons(known) : [];
    return recognised('log-probabilities', [...said, { kind: 'exponentials-sum-to-one' }, columns]);
  }
  if (known.activation === 'none' || hinted === 'logits')
    return recognised('logits', [...saidReasons(known), columns], []);
  const labels = known.activation === 'unknown' ? labelRows(rows, facts) : null;
  if (labels) return labels;
  return facts.outside > 0
    ? outside(rows, facts, known, columns)
    : inside(rows, facts, known, columns);
}
