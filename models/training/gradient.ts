import { type Network, sigmoid } from '../../src/classify/network.js';
import type { Example } from './example.js';
import type { Recipe } from './recipe.js';

/** How a batch's loss changes with each number of a network; rows that no example touches stay zero. */
export class Gradient {
  readonly embedding: Float32Array;
  readonly output: Float64Array;
  outputBias = 0;
  readonly #touched = new Set<number>();

  constructor({ size, hidden }: Network) {
    this.embedding = new Float32Array(size * hidden);
    this.output = new Float64Array(hidden);
  }

  /** Ids of the rows that the batch touched. */
  get rows(): Iterable<number> {
    return this.#touched;
  }

  /** Adds `factor` times `direction` to a row of the embedding. */
  addRow(id: number, factor: number, direction: Float64Array): void {
    this.#touched.add(id);
    const row = id * direction.length;
    for (let unit = 0; unit < direction.length; unit += 1)
      this.embedding[row + unit] =
        (this.embedding[row + unit] ?? 0) + factor * (direction[unit] ?? 0);
  }

  clear(): void {
    const hidden = this.output.length;
    for (const id of this.#touched) this.embedding.fill(0, id * hidden, (id + 1) * hidden);
    this.#touched.clear();
    this.output.fill(0);
    this.outputBias = 0;
  }
}

/** An example's features with each left out at the given rate, and the rest made up for. */
function thinned(weights: Float32Array, rate: number, random: () => number): Float32Array {
  if (rate === 0) return weights;
  const kept = 1 / (1 - rate);
  return weights.map((weight) => (random() < rate ? 0 : weight * kept));
}

function hiddenUnits(network: Network, ids: Int32Array, weights: Float32Array): Float64Array {
  const { hidden, size, embedding } = network;
  const units = Float64Array.from(embedding.subarray((size - 1) * hidden));
  for (let at = 0; at < ids.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight === 0) continue;
    const row = (ids[at] ?? 0) * hidden;
    for (let unit = 0; unit < hidden; unit += 1)
      units[unit] = (units[unit] ?? 0) + weight * (embedding[row + unit] ?? 0);
  }
  return units;
}

/** log(1 + e^-|z|) + max(z, 0) − y·z: the cross-entropy of a logit, without overflow. */
function crossEntropy(logit: number, target: number): number {
  return Math.log1p(Math.exp(-Math.abs(logit))) + Math.max(logit, 0) - target * logit;
}

/**
 * Adds one example's share of the batch's mean loss to the gradient, by the chain rule through
 * sigmoid, output layer, relu and weighted sum; returns the example's weighted loss.
 */
export function addExample(
  gradient: Gradient,
  network: Network,
  { features: { ids, weights }, label, weight }: Example,
  recipe: Pick<Recipe, 'labelSmoothing' | 'dropout' | 'batch'>,
  random: () => number,
): number {
  const { hidden, size, output, outputBias } = network;
  const seen = thinned(weights, recipe.dropout, random);
  const units = hiddenUnits(network, ids, seen);
  let logit = outputBias;
  for (let unit = 0; unit < hidden; unit += 1)
    logit += Math.max(0, units[unit] ?? 0) * (output[unit] ?? 0);
  const target = label * (1 - recipe.labelSmoothing) + recipe.labelSmoothing / 2;
  const slope = (weight * (sigmoid(logit) - target)) / recipe.batch;
  gradient.outputBias += slope;
  for (let unit = 0; unit < hidden; unit += 1) {
    const value = Math.max(0, units[unit] ?? 0);
    gradient.output[unit] = (gradient.output[unit] ?? 0) + slope * value;
    units[unit] = value > 0 ? slope * (output[unit] ?? 0) : 0;
  }
  for (let at = 0; at < ids.length; at += 1)
    if (seen[at] !== 0) gradient.addRow(ids[at] ?? 0, seen[at] ?? 0, units);
  gradient.addRow(size - 1, 1, units);
  return weight * crossEntropy(logit, target);
}
