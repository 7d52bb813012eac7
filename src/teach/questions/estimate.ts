import { curve } from '../curve.js';
import { logOdds, percent, score, type Values } from '../quantity.js';
import type { QuestionMaker } from '../question.js';

/** What can be said; never 0 or 1, which would cost infinitely much when wrong. */
const PROBABILITIES = [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99];

const OPTIONS = PROBABILITIES.map((_, at) => `p${at}`);

/** Estimate a probability, and pay by a proper score. */
export const estimate: QuestionMaker = (bench, { inTurn }) => {
  const sample = inTurn(bench.samples);
  const said: Values = Object.fromEntries(
    PROBABILITIES.map((probability, at) => [`p${at}`, percent(probability)]),
  );
  return {
    form: 'estimate',
    values: { ...said, score: score(sample.score), logit: logOdds(sample.logit) },
    shown: { as: 'message', text: sample.text },
    options: OPTIONS,
    rating: {
      kind: 'estimate',
      probabilities: PROBABILITIES,
      label: sample.label,
      score: sample.score,
    },
    picture: curve({ ...bench, reader: null }, sample),
  };
};
