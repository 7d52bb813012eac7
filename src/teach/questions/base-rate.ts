import type { Bench, ScoredSample } from '../bench.js';
import { nearest } from '../extremes.js';
import { atBaseRate } from '../../explain/base-rate.js';
import { shuffled } from '../draw.js';
import type { Spot } from '../picture.js';
import { score, share } from '../quantity.js';
import type { QuestionMaker } from '../question.js';

/** Base rates to ask about; those near the calibration set's would make no question. */
const RATES = [0.005, 0.01, 0.02, 0.4, 0.5];

const MOST = 0.5;

/** Samples whose score moves visibly with the base rate. */
function movable(bench: Bench): readonly ScoredSample[] {
  const found = bench.samples.filter(({ score: value }) => value > 0.1 && value < 0.9995);
  return found.length > 0 ? found : [nearest(bench, 0.5)];
}

/** What a calibrated score means where label 1 is rarer or commoner. */
export const baseRate: QuestionMaker = (bench, { oneOf, random }) => {
  const from = bench.card.baseRates.calibration;
  const sample = oneOf(movable(bench));
  const to = oneOf(RATES.filter((rate) => rate < from / 2 || rate > from * 2));
  const adjusted = (rate: number): number => atBaseRate(sample.logit, rate, from).probability;
  const options = shuffled(['adjusted', 'unchanged', 'product'], random);
  const line = Array.from({ length: 200 }, (_, at): Spot => {
    const rate = ((at + 1) / 200) ** 2 * MOST;
    return [rate, adjusted(rate)];
  });
  return {
    form: to < from ? 'rarer' : 'commoner',
    values: {
      score: score(sample.score),
      unchanged: share(sample.score),
      adjusted: share(adjusted(to)),
      product: share(sample.score * to),
      prior: share(from),
      rate: share(to),
    },
    shown: { as: 'message', text: sample.text },
    options,
    rating: { kind: 'choice', correct: options.indexOf('adjusted') },
    picture: {
      kind: 'lines',
      x: { domain: [0, MOST + 0.02], ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5], write: 'percent' },
      y: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], write: 'percent' },
      lines: [{ points: line, tone: 'label1' }],
      dots: [
        [to, adjusted(to)],
        [from, sample.score],
      ],
    },
  };
};
