import { sigmoid } from '../../src/classify/network.js';
import { cholesky, solve } from './cholesky.js';

/** A linear model: logit = weights · features + bias. */
export interface Linear {
  readonly weights: Float64Array;
  readonly bias: number;
}

/** One row of a training set: features, label, and how much it counts. */
export interface Row {
  readonly features: Float32Array;
  readonly label: 0 | 1;
  readonly weight: number;
}

interface Dual {
  readonly values: Float64Array;
  readonly bias: number;
}

const ROUNDS = 60;
const SETTLED = 1e-6;
/** Largest change of a logit in one step, so that Newton's method cannot overshoot. */
const LONGEST_STEP = 4;
/** Keeps the curvature away from 0 where a row is certain. */
const LEAST_CURVATURE = 1e-9;

function dot(a: Float32Array | Float64Array, b: Float32Array | Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

/** Where Newton's method would go from these logits: (gram + penalty / curvature) values + bias = target. */
function newtonGoal(
  rows: readonly Row[],
  gram: readonly Float64Array[],
  logits: readonly number[],
  penalty: number,
): Dual {
  const targets = new Float64Array(rows.length);
  const system = gram.map((row, i) => {
    const { label, weight } = rows[i] ?? { label: 0, weight: 0 };
    const p = sigmoid(logits[i] ?? 0);
    const curvature = Math.max(LEAST_CURVATURE, weight * p * (1 - p));
    targets[i] = (logits[i] ?? 0) + (weight * (label - p)) / curvature;
    const copy = Float64Array.from(row);
    copy[i] = (copy[i] ?? 0) + penalty / curvature;
    return copy;
  });
  const ones = new Float64Array(rows.length).fill(1);
  const lower = cholesky(system);
  const [a, b] = [solve(lower, targets), solve(lower, ones)];
  const bias = dot(a, ones) / dot(b, ones);
  return { values: a.map((value, i) => value - bias * (b[i] ?? 0)), bias };
}

function weightsOf(rows: readonly Row[], dual: Float64Array): Float64Array {
  const weights = new Float64Array(rows[0]?.features.length ?? 0);
  for (const [i, { features }] of rows.entries())
    for (let at = 0; at < weights.length; at += 1)
      weights[at] = (weights[at] ?? 0) + (dual[i] ?? 0) * (features[at] ?? 0);
  return weights;
}

/**
 * Logistic regression with an L2 penalty on the weights, to convergence: what `Dense(1, sigmoid)`
 * with binary cross-entropy and a kernel regulariser ends at. Newton's method in the dual, whose
 * cost follows the number of rows, not of features. Deterministic.
 */
export function fitRidgeLogistic(rows: readonly Row[], penalty: number): Linear {
  const gram = rows.map(({ features }) =>
    Float64Array.from(rows, (other) => dot(features, other.features)),
  );
  const logitsOf = ({ values, bias }: Dual): number[] => gram.map((row) => dot(row, values) + bias);
  let dual: Dual = { values: new Float64Array(rows.length), bias: 0 };
  for (let round = 0; round < ROUNDS; round += 1) {
    const from = dual;
    const logits = logitsOf(from);
    const goal = newtonGoal(rows, gram, logits, penalty);
    const step = Math.max(...logitsOf(goal).map((z, i) => Math.abs(z - (logits[i] ?? 0))));
    const share = Math.min(1, LONGEST_STEP / step);
    const between = (a: number, b: number): number => a + share * (b - a);
    dual = {
      values: from.values.map((value, i) => between(value, goal.values[i] ?? 0)),
      bias: between(from.bias, goal.bias),
    };
    if (step < SETTLED) break;
  }
  return { weights: weightsOf(rows, dual.values), bias: dual.bias };
}

/** Logit of one picture's features. */
export function linearLogit({ weights, bias }: Linear, features: Float32Array): number {
  return dot(weights, features) + bias;
}
