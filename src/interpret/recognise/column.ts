import type { Doubt, Reason } from '../interpretation.js';
import type { Known } from './layout.js';
import { recognised } from './recognised.js';
import type { Recognised } from './recognised.js';
import { finiteCount } from './values.js';
import type { Facts } from './values.js';

/** Sigmoid of 0 and of 1: where a sigmoid of a sigmoid must lie. */
const DOUBLE_SIGMOID = { from: 0.5, to: 1 / (1 + Math.exp(-1)) };
const ROUNDING = 5e-5;
/** Outputs this close around 0.5 come from a model that has learnt next to nothing. */
const NEAR_HALF = 0.05;
const MOST_CLASSES = 10_000;
const LEAST_LIKE_PERCENT = 50;

function insideDoubts(facts: Facts): Doubt[] {
  const { min, max, zeros, ones } = facts;
  const many = finiteCount(facts) > 1;
  const doubts: Doubt[] = [];
  if (many && min === max) doubts.push({ kind: 'constant', value: min });
  if (many && min >= DOUBLE_SIGMOID.from - ROUNDING && max <= DOUBLE_SIGMOID.to + ROUNDING)
    doubts.push({ kind: 'double-sigmoid' });
  else if (many && Math.abs(min - 0.5) < NEAR_HALF && Math.abs(max - 0.5) < NEAR_HALF)
    doubts.push({ kind: 'all-near-half' });
  if (zeros + ones > 0) doubts.push({ kind: 'saturated', zeros, ones });
  if (max > 1) doubts.push({ kind: 'float-rounding' });
  return doubts;
}

/** A column inside [0, 1]: a sigmoid output unless somebody knows better. */
function inside(facts: Facts, known: Known, shape: Reason): Recognised {
  const { min, max } = facts;
  const range: Reason = { kind: 'inside-unit-interval', min, max };
  const doubts = insideDoubts(facts);
  const { activation, hint } = known;
  if (activation === 'sigmoid')
    return recognised('sigmoid', [{ kind: 'said', activation }, range, shape], doubts);
  if (activation === 'softmax') doubts.push({ kind: 'contradiction', said: 'softmax' });
  if (hint?.says === 'sigmoid' || hint?.says === 'softmax')
    return recognised('sigmoid', [{ kind: 'word', hint }, range, shape], doubts);
  return recognised('sigmoid', [range, shape], [...doubts, { kind: 'range-is-no-proof' }], false);
}

function outsideDoubts(facts: Facts, known: Known): Doubt[] {
  const { min, max, integers } = facts;
  const doubts: Doubt[] = [];
  if (known.activation === 'sigmoid' || known.activation === 'softmax')
    doubts.push({ kind: 'contradiction', said: known.activation });
  if (known.hint && known.hint.says !== 'logits')
    doubts.push({ kind: 'hint-contradicted', hint: known.hint });
  if (min >= 0 && max <= 100 && max > LEAST_LIKE_PERCENT)
    doubts.push({ kind: 'maybe-percentages' });
  if (min < 0 && min >= -1 && max <= 1) doubts.push({ kind: 'maybe-tanh' });
  if (!integers) doubts.push({ kind: 'maybe-logits' });
  return [...doubts, { kind: 'maybe-regression' }];
}

function outside(facts: Facts, known: Known, shape: Reason): Recognised {
  const { min, max, outside: count, whole } = facts;
  if (whole && min >= 0 && max < MOST_CLASSES && known.activation === 'unknown')
    return recognised(
      'labels',
      [{ kind: 'whole-numbers', max }],
      [{ kind: 'maybe-regression' }],
      false,
    );
  const range: Reason = { kind: 'outside-unit-interval', count, min, max };
  return recognised('unbounded', [range, shape], outsideDoubts(facts, known), false);
}

/** Columns that hold nothing but two values, which says more than any range. */
function twoValued(facts: Facts, jsNumbers: boolean): Recognised | null {
  const { zeros, ones, min, max, whole, booleans, integers } = facts;
  const finite = finiteCount(facts);
  if (booleans) return recognised('labels', [{ kind: 'booleans' }]);
  if (ones === finite && (!whole || jsNumbers)) {
    const doubts: Doubt[] = [{ kind: 'maybe-predicted-labels' }, { kind: 'maybe-saturated' }];
    return recognised('all-ones', [{ kind: 'exactly-one', count: finite }], doubts, false);
  }
  if (zeros + ones === finite) {
    const doubts: Doubt[] = whole && !jsNumbers ? [] : [{ kind: 'maybe-saturated' }];
    if (min === max && finite > 1) doubts.push({ kind: 'constant', value: min });
    return recognised('labels', [{ kind: 'only-zero-and-one' }], doubts, whole);
  }
  if (integers && min === -1 && max === 1 && zeros === 0)
    return recognised(
      'labels',
      [{ kind: 'only-minus-one-and-one' }],
      [{ kind: 'maybe-tanh' }],
      whole,
    );
  return null;
}

function saidToBeLogits(facts: Facts, known: Known, shape: Reason): Recognised | null {
  const { activation, hint } = known;
  const said = activation === 'none';
  if (!said && !(hint?.says === 'logits' && activation === 'unknown')) return null;
  const why: Reason = said || !hint ? { kind: 'said', activation: 'none' } : { kind: 'word', hint };
  const doubts: Doubt[] = said ? [{ kind: 'maybe-regression' }] : [];
  const { min, max, outside: count } = facts;
  const range: Reason =
    count > 0
      ? { kind: 'outside-unit-interval', count, min, max }
      : { kind: 'inside-unit-interval', min, max };
  return recognised('logits', [why, range, shape], doubts);
}

/** Says what one column of values is. */
export function recogniseColumn(
  facts: Facts,
  known: Known,
  flattened: boolean,
  jsNumbers: boolean,
): Recognised {
  const shape: Reason = { kind: 'one-column', flattened };
  const logits = saidToBeLogits(facts, known, shape);
  if (logits) return logits;
  if (facts.percent && facts.outside === 0)
    return recognised(
      'percentages',
      [{ kind: 'percent-signs' }, shape],
      insideDoubts(facts),
      false,
    );
  if (known.activation !== 'sigmoid') {
    const labels = twoValued(facts, jsNumbers);
    if (labels) return labels;
  }
  return facts.outside > 0 ? outside(facts, known, shape) : inside(facts, known, shape);
}
