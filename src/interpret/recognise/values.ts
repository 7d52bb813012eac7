import type { Cell } from '../parse/paste.js';
import { roundingError } from '../parse/number.js';

/** float32 rounding lets a probability come out this far beyond 1. */
const FLOAT_SLACK = 2e-6;
/** Rows of float16 probabilities miss 1 by about this much. */
const LEAST_SUM_SLACK = 2e-4;
const MOST_SUM_SLACK = 0.02;

/** What must be known of all values at once. */
export interface Facts {
  readonly count: number;
  readonly nan: number;
  readonly infinite: number;
  /** Of the finite values; NaN where there are none. */
  readonly min: number;
  readonly max: number;
  readonly zeros: number;
  readonly ones: number;
  readonly outside: number;
  readonly whole: boolean;
  readonly booleans: boolean;
  readonly percent: boolean;
  readonly integers: boolean;
}

function isOutside(value: number): boolean {
  return value < 0 || value > 1 + FLOAT_SLACK;
}

/** Collects the facts in one pass. */
export function factsOf(rows: readonly (readonly Cell[])[]): Facts {
  const facts = {
    count: 0,
    nan: 0,
    infinite: 0,
    min: Infinity,
    max: -Infinity,
    zeros: 0,
    ones: 0,
    outside: 0,
    whole: true,
    booleans: true,
    percent: true,
    integers: true,
  };
  for (const row of rows)
    for (const { value, form } of row) {
      facts.count++;
      if (Number.isNaN(value)) facts.nan++;
      else if (!Number.isFinite(value)) facts.infinite++;
      if (!Number.isFinite(value)) continue;
      facts.min = Math.min(facts.min, value);
      facts.max = Math.max(facts.max, value);
      if (value === 0) facts.zeros++;
      if (value === 1) facts.ones++;
      if (isOutside(value)) facts.outside++;
      if (form !== 'whole' && form !== 'boolean') facts.whole = false;
      if (form !== 'boolean') facts.booleans = false;
      if (form !== 'percent') facts.percent = false;
      if (!Number.isInteger(value)) facts.integers = false;
    }
  return facts;
}

/** Number of finite values. */
export function finiteCount({ count, nan, infinite }: Facts): number {
  return count - nan - infinite;
}

/** Sum of a row with the slack that its printed digits leave. */
export function sumOf(row: readonly Cell[]): { readonly sum: number; readonly slack: number } {
  let [sum, slack] = [0, 0];
  for (const cell of row) {
    sum += cell.value;
    slack += roundingError(cell);
  }
  return { sum, slack: Math.min(MOST_SUM_SLACK, Math.max(LEAST_SUM_SLACK, slack * 1.01)) };
}

/** Whether the row adds up to 1 as far as its printed digits can tell. */
export function sumsToOne(row: readonly Cell[]): boolean {
  const { sum, slack } = sumOf(row);
  return Math.abs(sum - 1) <= slack;
}

/** Whether the exponentials of the row add up to 1: log-probabilities. */
export function exponentialsSumToOne(row: readonly Cell[]): boolean {
  let [sum, slack] = [0, 1e-3];
  for (const cell of row) {
    if (cell.value > 0) return false;
    sum += Math.exp(cell.value);
    slack += Math.exp(cell.value) * roundingError(cell);
  }
  return Math.abs(sum - 1) <= slack;
}

/** Whether the row holds only finite numbers. */
export function isFinite(row: readonly Cell[]): boolean {
  return row.every(({ value }) => Number.isFinite(value));
}
