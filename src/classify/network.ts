import type { Features } from './features.js';

/** The weights of the network, as plain numbers: rows of the embedding, then one relu layer, then the logit. */
export interface Network {
  /** Hidden units. */
  readonly hidden: number;
  /** Rows of the embedding: every feature id, the constant last. */
  readonly size: number;
  /** Row after row, `hidden` numbers each. */
  readonly embedding: Float32Array;
  /** The constant feature's row: the bias of the hidden layer. */
  readonly bias: Float32Array;
  /** From each hidden unit to the logit. */
  readonly output: Float32Array;
  readonly outputBias: number;
}

/** Hidden units summed in one pass: numbers in registers, which an array of sums would not stay in. */
const ABREAST = 2;

function addAbreast(
  { hidden, embedding }: Network,
  { ids, weights }: Features,
  unit: number,
  sums: Float64Array,
): void {
  let [a, b] = [0, 0];
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * hidden + unit;
    const weight = weights[at] ?? 0;
    a += weight * (embedding[from] ?? 0);
    b += weight * (embedding[from + 1] ?? 0);
  }
  // Beyond the last hidden unit lies the next row: what was summed there is dropped.
  sums.set([a, b].slice(0, hidden - unit), unit);
}

/** What reaches the hidden units before their bias: the weighted sum of the features' rows. */
export function hiddenSums(network: Network, features: Features): Float64Array {
  const sums = new Float64Array(network.hidden);
  for (let unit = 0; unit < network.hidden; unit += ABREAST)
    addAbreast(network, features, unit, sums);
  return sums;
}

/** The network's log-odds of label 1 for one text's features, by plain loops over the same weights. */
export function logitOf(network: Network, features: Features): number {
  const sums = hiddenSums(network, features);
  let logit = network.outputBias;
  for (let unit = 0; unit < network.hidden; unit += 1)
    logit +=
      (network.output[unit] ?? 0) * Math.max(0, (sums[unit] ?? 0) + (network.bias[unit] ?? 0));
  return logit;
}

/** 1 / (1 + e^-logit), without overflow on either side. */
export function sigmoid(logit: number): number {
  if (logit >= 0) return 1 / (1 + Math.exp(-logit));
  const odds = Math.exp(logit);
  return odds / (1 + odds);
}
