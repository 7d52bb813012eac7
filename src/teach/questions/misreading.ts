import { curve } from '../curve.js';
import { shuffled } from '../draw.js';
import { logOdds, odds, score, share } from '../quantity.js';
import type { QuestionMaker } from '../question.js';

/** Sentences that are right of any score. */
const READINGS = ['label1', 'rest', 'scales', 'threshold', 'person', 'repeat'];

/** Misreadings that are wrong of any score. */
const MISREADINGS = [
  'firstClass',
  'accuracy',
  'extent',
  'half',
  'writer',
  'anywhere',
  'correct',
  'epochs',
];

/** Of a score above one half, it is not far from right: so it is only asked below. */
const BELOW_HALF = 'correct';

const RIGHT_ONES = 3;

/** Pick the misreading among right sentences about one score. */
export const misreading: QuestionMaker = (bench, { inTurn, oneOf, random }) => {
  const sample = inTurn(bench.samples);
  const wrong = oneOf(MISREADINGS.filter((name) => name !== BELOW_HALF || sample.score < 0.5));
  const options = shuffled([wrong, ...shuffled(READINGS, random).slice(0, RIGHT_ONES)], random);
  return {
    form: wrong,
    values: {
      score: score(sample.score),
      share: share(sample.score),
      rest: share(1 - sample.score),
      logit: logOdds(sample.logit),
      odds: odds(Math.exp(sample.logit)),
    },
    shown: { as: 'message', text: sample.text },
    options,
    rating: { kind: 'choice', correct: options.indexOf(wrong) },
    picture: curve({ ...bench, reader: null }, sample),
  };
};
