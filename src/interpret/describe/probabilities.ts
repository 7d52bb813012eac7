import type { Kind } from '../interpretation.js';

/** Logistic function of a logit, exact at both ends. */
function sigmoid(logit: number): number {
  if (logit >= 0) return 1 / (1 + Math.exp(-logit));
  const odds = Math.exp(logit);
  return odds / (1 + odds);
}

/** Softmax of a row of logits: probabilities that add up to 1. */
function softmax(logits: readonly number[]): number[] {
  let most = -Infinity;
  for (const logit of logits) most = Math.max(most, logit);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** float32 rounding may print a probability a hair above 1. */
function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}

function ofColumn(kind: Kind, value: number): number[] | null {
  if (kind === 'logits') return [sigmoid(-value), sigmoid(value)];
  return kind === 'sigmoid' || kind === 'percentages' ? [1 - clamp(value), clamp(value)] : null;
}

/**
 * Probability of each label in one row, unrounded, 0 to 1; null where the kind establishes none or a
 * value is not finite. Nothing is rescaled.
 */
export function probabilitiesOf(kind: Kind, values: readonly number[]): number[] | null {
  const [first] = values;
  if (first === undefined || !values.every((value) => Number.isFinite(value))) return null;
  if (values.length === 1) return ofColumn(kind, first);
  if (kind === 'logits') return softmax(values);
  if (kind === 'log-probabilities') return values.map((value) => clamp(Math.exp(value)));
  return kind === 'softmax' || kind === 'multi-label' ? values.map(clamp) : null;
}
