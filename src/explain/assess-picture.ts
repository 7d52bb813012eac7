import type { ActivationMap, PictureReading } from '../classify-image/index.js';
import { sigmoid } from '../classify/network.js';
import { type Verdict, verdictOf } from './verdict.js';

/** A class activation map added up: bias + towards1 + towards0 is the logit. All in log-odds. */
export interface PictureBill {
  readonly bias: number;
  /** Sum of the cells that speak for label 1, at least 0. */
  readonly towards1: number;
  /** Sum of the cells that speak for label 0, at most 0. */
  readonly towards0: number;
  readonly logit: number;
}

/** A picture's reading at the card's policy: everything that a reply states, before any words. */
export interface PictureAssessment {
  readonly reading: PictureReading;
  /** Unsure for a picture that is unlike the training photos, whatever its score. */
  readonly verdict: Verdict;
  /** What the score alone would say. */
  readonly verdictOfScore: Verdict;
  readonly probabilities: { readonly label0: number; readonly label1: number };
  /** Odds of label 1 against label 0, above 0: e^logit. */
  readonly odds: number;
  /** Null where the network allows no exact map. */
  readonly bill: PictureBill | null;
}

/** Adds up a map by direction. */
function billOfMap({ cells, bias }: ActivationMap): PictureBill {
  let [towards1, towards0] = [0, 0];
  for (const cell of cells)
    if (cell > 0) towards1 += cell;
    else towards0 += cell;
  return { bias, towards1, towards0, logit: bias + towards1 + towards0 };
}

/** Reads a picture's score; the guard overrules the verdict, never the score. */
export function assessPicture(reading: PictureReading): PictureAssessment {
  const { logit, score, policy, likeness, map } = reading;
  const verdictOfScore = verdictOf(score, policy);
  return Object.freeze({
    reading,
    verdict: likeness?.familiar === false ? 'unsure' : verdictOfScore,
    verdictOfScore,
    probabilities: { label0: sigmoid(-logit), label1: sigmoid(logit) },
    odds: Math.exp(logit),
    bill: map && billOfMap(map),
  });
}
