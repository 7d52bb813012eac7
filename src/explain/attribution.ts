import { hiddenSums, type Network } from '../classify/network.js';
import type { TracedFeature } from '../classify/trace.js';
import { activeShare } from './active-share.js';

/** What each feature of one text gave to the logit, in log-odds of label 1. */
export interface Attribution {
  /** The logit at the blank point, where no feature is present but the constant one. */
  readonly start: number;
  /** One contribution a feature, in the order of the features. */
  readonly contributions: Float64Array;
  /** Start and contributions added up: the network's logit for this text. */
  readonly logit: number;
}

function startOf({ output, outputBias, bias }: Network): number {
  return output.reduce(
    (sum, weight, unit) => sum + weight * Math.max(0, bias[unit] ?? 0),
    outputBias,
  );
}

/** What one unit of each hidden sum gives to the logit, averaged over the way from blank to text. */
function averageGradient(network: Network, sums: Float64Array): Float64Array {
  return sums.map(
    (sum, unit) => (network.output[unit] ?? 0) * activeShare(sum, network.bias[unit] ?? 0),
  );
}

/**
 * Integrated gradients from the blank point to the text (Sundararajan, Taly and Yan, "Axiomatic
 * Attribution for Deep Networks", 2017). Between one relu layer the path integral has a closed form,
 * so the contributions are exact: they add up to the logit at the text less the logit at the start.
 */
export function attribute(network: Network, features: readonly TracedFeature[]): Attribution {
  const { hidden, embedding } = network;
  const ids = Int32Array.from(features, ({ id }) => id);
  const weights = Float32Array.from(features, ({ weight }) => weight);
  const gradient = averageGradient(network, hiddenSums(network, { ids, weights }));
  const contributions = Float64Array.from(features, ({ id, weight }) => {
    let contribution = 0;
    for (let unit = 0; unit < hidden; unit += 1)
      contribution += weight * (embedding[id * hidden + unit] ?? 0) * (gradient[unit] ?? 0);
    return contribution;
  });
  const start = startOf(network);
  return { start, contributions, logit: contributions.reduce((sum, part) => sum + part, start) };
}
