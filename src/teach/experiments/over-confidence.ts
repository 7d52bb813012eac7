import { sigmoid } from '../../classify/index.js';
import {
  accuracy,
  confusion,
  equalWidthEdges,
  logLoss,
  type ReliabilityBin,
  reliabilityBins,
  type Scored,
  seededRandom,
} from '../../measure/index.js';

const [MESSAGES, SEED, BINS] = [4000, 1, 10];

/** How one way of scoring the simulated messages does. */
interface Scoring {
  readonly bins: readonly ReliabilityBin[];
  readonly logLoss: number;
  readonly accuracy: number;
}

export interface OverConfidence {
  readonly messages: number;
  /** By how much the log-odds were stretched. */
  readonly factor: number;
  readonly honest: Scoring;
  readonly stretched: Scoring;
}

function scoring(rows: readonly Scored[]): Scoring {
  return {
    bins: reliabilityBins(rows, equalWidthEdges(BINS)),
    logLoss: logLoss(rows) ?? 0,
    accuracy: accuracy(confusion(rows, 0.5)) ?? 0,
  };
}

/**
 * Simulates messages whose true probabilities are known, with log-odds spread evenly from −4 to 4,
 * and scores them twice: truthfully, and with log-odds stretched by `factor`.
 */
export function overConfidence(factor: number): OverConfidence {
  const random = seededRandom(SEED);
  const truths = Array.from({ length: MESSAGES }, () => {
    const logit = 8 * random() - 4;
    return { logit, label: random() < sigmoid(logit) ? (1 as const) : (0 as const) };
  });
  const scoredBy = (stretch: number): Scoring =>
    scoring(truths.map(({ logit, label }) => ({ score: sigmoid(stretch * logit), label })));
  return { messages: MESSAGES, factor, honest: scoredBy(1), stretched: scoredBy(factor) };
}
