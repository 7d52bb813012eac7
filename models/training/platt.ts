import { sigmoid, type Network } from '../../src/classify/network.js';
import type { Logit } from './encode.js';

/** Calibration of logits: slope · logit + intercept. */
export interface Platt {
  readonly slope: number;
  readonly intercept: number;
}

const ROUNDS = 50;

/** Platt scaling with his smoothed targets, by Newton's method (Platt 1999; Lin, Lin, Weng 2007). */
export function plattOf(scored: readonly Logit[]): Platt {
  const spam = scored.filter(({ label }) => label === 1).length;
  const targets = [1 / (scored.length - spam + 2), (spam + 1) / (spam + 2)] as const;
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < ROUNDS; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    for (const { logit, label } of scored) {
      const p = sigmoid(slope * logit + intercept);
      const error = p - targets[label];
      const curve = p * (1 - p);
      g0 += error * logit;
      g1 += error;
      h00 += curve * logit * logit;
      h01 += curve * logit;
      h11 += curve;
    }
    const determinant = h00 * h11 - h01 * h01;
    const [d0, d1] = [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    const scale = 1 / Math.max(1, Math.abs(d0), Math.abs(d1));
    slope -= d0 * scale;
    intercept -= d1 * scale;
    if (Math.abs(d0) + Math.abs(d1) < 1e-9) break;
  }
  return { slope, intercept };
}

/** The same network with calibration folded into its last layer: its sigmoid is the calibrated probability. */
export function calibrated(network: Network, { slope, intercept }: Platt): Network {
  return {
    ...network,
    output: network.output.map((weight) => weight * slope),
    outputBias: network.outputBias * slope + intercept,
  };
}
