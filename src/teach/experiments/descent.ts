import { sigmoid } from '../../classify/index.js';
import { logLoss } from '../../measure/index.js';

/** One message of the toy set: a single feature, and its label. */
interface Example {
  readonly feature: number;
  readonly label: 0 | 1;
}

/** Ten messages by one feature, such as how many links; the classes overlap a little. */
const EXAMPLES: readonly Example[] = [
  ...[0, 0, 1, 1, 3].map((feature) => ({ feature, label: 0 as const })),
  ...[1, 2, 3, 4, 5].map((feature) => ({ feature, label: 1 as const })),
];

interface Weights {
  readonly slope: number;
  readonly bias: number;
}

function lossAt({ slope, bias }: Weights): number {
  const rows = EXAMPLES.map(({ feature, label }) => ({
    score: sigmoid(slope * feature + bias),
    label,
  }));
  return logLoss(rows) ?? 0;
}

/** One epoch of gradient descent on the whole set. */
function stepFrom({ slope, bias }: Weights, rate: number): Weights {
  const errors = EXAMPLES.map(({ feature, label }) => ({
    feature,
    error: sigmoid(slope * feature + bias) - label,
  }));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    slope: slope - rate * mean(errors.map(({ feature, error }) => feature * error)),
    bias: bias - rate * mean(errors.map(({ error }) => error)),
  };
}

/** Number of messages in the toy set. */
export const toySize = EXAMPLES.length;

/**
 * Trains a logistic regression with one feature on the toy set.
 * @returns the loss before training and after each epoch, in nats
 */
export function descent(rate: number, epochs: number): readonly number[] {
  const losses: number[] = [];
  let weights: Weights = { slope: 0, bias: 0 };
  for (let epoch = 0; epoch <= epochs; epoch += 1) {
    losses.push(lossAt(weights));
    weights = stepFrom(weights, rate);
  }
  return losses;
}
