import { sigmoid } from '../classify/network.js';
import type { Labels, Prediction } from '../classify/prediction.js';
import { type Doubt, doubtOf } from './doubt.js';
import { type Margin, marginOf } from './margin.js';
import { type Policy, type Verdict, verdictOf } from './verdict.js';

/** A prediction read at a policy: everything that a reply states, before any words. */
export interface Assessment {
  readonly prediction: Prediction;
  readonly labels: Labels;
  readonly policy: Policy;
  /** Unsure when the model knows too little of the text, else what the score says. */
  readonly verdict: Verdict;
  /** What the score alone says at this policy. */
  readonly verdictByScore: Verdict;
  /** Why the verdict is unsure whatever the score is, or null. */
  readonly doubt: Doubt | null;
  readonly margin: Margin;
  /** Both class probabilities, each computed from the logit so that neither loses digits near 0. */
  readonly probabilities: { readonly label0: number; readonly label1: number };
  /** Odds of label 1 against label 0, above 0: e^logit. */
  readonly odds: number;
}

/** Reads a prediction at a policy. */
export function assess(prediction: Prediction, labels: Labels, policy: Policy): Assessment {
  const { logit, score, coverage } = prediction;
  const verdictByScore = verdictOf(score, policy);
  const doubt = doubtOf(coverage);
  return Object.freeze({
    prediction,
    labels,
    policy,
    verdict: doubt === null ? verdictByScore : 'unsure',
    verdictByScore,
    doubt,
    margin: marginOf(prediction, policy),
    probabilities: { label0: sigmoid(-logit), label1: sigmoid(logit) },
    odds: Math.exp(logit),
  });
}
