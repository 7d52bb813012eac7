import { brier, logLoss } from '../measure/index.js';
import type { Rating } from './question.js';

/** What a stated probability of label 1 costs once the label is known; less is better. */
interface Loss {
  readonly probability: number;
  /** −ln of the probability given to the true label, 0 upwards. */
  readonly logLoss: number;
  /** Squared distance from the truth, 0 to 1. */
  readonly brier: number;
}

/** How well an option answers a question. */
export type Rated =
  | { readonly kind: 'choice'; readonly right: boolean; readonly points: number }
  | {
      readonly kind: 'estimate';
      readonly label: 0 | 1;
      readonly said: Loss;
      /** What the live model's score costs. */
      readonly model: Loss;
      /** What saying 0.5 costs, whatever the truth. */
      readonly even: Loss;
      readonly points: number;
    };

function lossOf(probability: number, label: 0 | 1): Loss {
  const row = [{ score: probability, label }];
  return { probability, logLoss: logLoss(row) ?? 0, brier: brier(row) ?? 0 };
}

/**
 * Rates an answer. A right choice earns one point, a wrong one none; an estimate earns one less its
 * Brier score, so that saying what one believes pays best.
 * @throws RangeError when there is no such option
 */
export function rate(rating: Rating, option: number): Rated {
  if (rating.kind === 'choice') {
    const right = option === rating.correct;
    return { kind: 'choice', right, points: right ? 1 : 0 };
  }
  const probability = rating.probabilities[option];
  if (probability === undefined) throw new RangeError(`there is no option ${option}`);
  const { label, score } = rating;
  const said = lossOf(probability, label);
  return {
    kind: 'estimate',
    label,
    said,
    model: lossOf(score, label),
    even: lossOf(0.5, label),
    points: 1 - said.brier,
  };
}
