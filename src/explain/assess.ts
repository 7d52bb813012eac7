import type { Labels, Prediction } from '../classify/prediction.js';
import { sigmoid } from './sigmoid.js';
import { type Policy, type Verdict, verdictOf } from './verdict.js';

/** A prediction read at a policy: everything that a reply states, before any words. */
export interface Assessment {
  readonly prediction: Prediction;
  readonly labels: Labels;
  readonly policy: Policy;
  readonly verdict: Verdict;
  /** Both class probabilities, each computed from the logit so that neither loses digits near 0. */
  readonly probabilities: { readonly label0: number; readonly label1: number };
  /** Odds of label 1 against label 0, above 0: e^logit. */
  readonly odds: number;
}

/** Reads a prediction at a policy. */
export function assess(prediction: Prediction, labels: Labels, policy: Policy): Assessment {
  const { logit, score } = prediction;
  return Object.freeze({
    prediction,
    labels,
    policy,
    verdict: verdictOf(score, policy),
    probabilities: { label0: sigmoid(-logit), label1: sigmoid(logit) },
    odds: Math.exp(logit),
  });
}
