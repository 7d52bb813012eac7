import type { ModelCard } from '../classify/card.js';
import type { Network } from '../classify/network.js';
import type { NoPrediction, Prediction } from '../classify/prediction.js';
import type { FeatureTrace } from '../classify/trace.js';
import { assess, type Assessment } from './assess.js';
import { receiptOf, type Receipt, type Unbalanced } from './receipt.js';
import type { Policy } from './verdict.js';

/** What an explanation needs of a model. */
export interface Explainable {
  readonly card: Pick<ModelCard, 'labels'>;
  readonly network: Network;
  classify(text: string): Promise<Prediction | NoPrediction>;
  features(text: string): FeatureTrace;
}

/** A prediction that was read at a policy and whose receipt adds up. */
export interface Explained {
  readonly kind: 'explained';
  readonly assessment: Assessment;
  readonly receipt: Receipt;
}

/**
 * Scores a text with the runtime and checks the score against its own receipt, so that no score is
 * shown whose parts do not add up to it.
 */
export async function explainText(
  text: string,
  policy: Policy,
  model: Explainable,
): Promise<Explained | NoPrediction | Unbalanced> {
  const prediction = await model.classify(text);
  if (prediction.kind === 'no-prediction') return prediction;
  const receipt = receiptOf(prediction, model.network, model.features(text), text);
  if (receipt.kind === 'unbalanced') return receipt;
  const assessment = assess(prediction, model.card.labels, policy);
  return Object.freeze({ kind: 'explained', assessment, receipt });
}
