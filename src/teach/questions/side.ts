import { verdictOf } from '../../explain/verdict.js';
import { curve } from '../curve.js';
import { logOdds, score } from '../quantity.js';
import type { QuestionMaker } from '../question.js';

const VERDICTS = ['label1', 'unsure', 'label0'] as const;

/** Guess where the live model puts a message. */
export const side: QuestionMaker = (bench, { inTurn }) => {
  const sample = inTurn(bench.samples);
  const verdict = verdictOf(sample.score, bench.policy);
  return {
    form: verdict,
    values: { score: score(sample.score), logit: logOdds(sample.logit) },
    shown: { as: 'message', text: sample.text },
    options: VERDICTS,
    rating: { kind: 'choice', correct: VERDICTS.indexOf(verdict) },
    picture: curve({ ...bench, reader: null }, sample),
  };
};
