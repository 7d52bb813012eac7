import type { Assessment } from '../explain/assess.js';
import { curveLabels } from '../wording/curve.js';
import type { Words } from '../wording/words.js';
import { sigmoidCurve } from './charts/index.js';

/** The logistic curve with the checked message on it, as PNG. */
export function checkCurve(assessment: Assessment, words: Words): Promise<Uint8Array> {
  const { prediction, policy } = assessment;
  const { numbers } = words;
  const point = {
    logit: prediction.logit,
    label: numbers.score(prediction.score),
    detail: numbers.logOdds(prediction.logit),
    emphasis: true,
  };
  return sigmoidCurve({ ...policy, points: [point], labels: curveLabels(assessment, words) });
}
