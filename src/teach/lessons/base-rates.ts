import { thresholdAtBaseRate } from '../../explain/base-rate-threshold.js';
import { atBaseRate } from '../../explain/base-rate.js';
import { largestTestSet } from '../card-figures.js';
import { nearest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import type { Spot } from '../picture.js';
import { score, share, whole } from '../quantity.js';
import { sources } from '../sources.js';

const [RARE, RARER, MOST] = [0.02, 0.001, 0.5];
const MESSAGES = 10_000;

const RATES = Array.from({ length: 200 }, (_, at) => ((at + 1) / 200) ** 3 * MOST);

const RATE_AXIS = {
  domain: [0, MOST],
  ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5],
  write: 'percent',
} as const;
const SHARE_AXIS = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], write: 'percent' } as const;

function line(value: (rate: number) => number): readonly Spot[] {
  return RATES.map((rate) => [rate, value(rate)]);
}

/** Base rates: how common label 1 is where you are. */
export const baseRates: LessonMaker = (bench) => {
  const { card } = bench;
  const from = card.baseRates.calibration;
  const high = nearest(bench, 0.95);
  const { recall, falseAlarms } = largestTestSet(card);
  const adjusted = (to: number): number => atBaseRate(high.logit, to, from).probability;
  const flaggedTruly = (rate: number): number =>
    (recall * rate) / (recall * rate + falseAlarms * (1 - rate));
  const [caught, alarms] = [recall * RARER * MESSAGES, falseAlarms * (1 - RARER) * MESSAGES];
  return {
    values: {
      high: score(high.score),
      highShare: share(high.score),
      prior: share(from),
      rare: share(RARE),
      rarer: share(RARER),
      atRare: share(adjusted(RARE)),
      atRarer: share(adjusted(RARER)),
      messages: whole(MESSAGES),
      spamThere: whole(RARER * MESSAGES),
      caught: whole(Math.round(caught)),
      alarms: whole(Math.round(alarms)),
      recall: share(recall),
      falseAlarms: share(falseAlarms),
      precisionRarer: share(flaggedTruly(RARER)),
      precisionPrior: share(flaggedTruly(from)),
      calibratedAt: score(thresholdAtBaseRate(0.9, from, RARE)),
      decide: score(0.9),
    },
    pictures: [
      {
        kind: 'lines',
        x: RATE_AXIS,
        y: SHARE_AXIS,
        lines: [{ points: line(adjusted), tone: 'label1' }],
        dots: [RARER, RARE, from].map((rate) => [rate, adjusted(rate)]),
        mark: from,
      },
      {
        kind: 'bars',
        write: 'whole',
        bars: [
          { value: Math.round(caught), tone: 'label1' },
          { value: Math.round(alarms), tone: 'label0' },
        ],
      },
      {
        kind: 'lines',
        x: RATE_AXIS,
        y: SHARE_AXIS,
        lines: [{ points: line(flaggedTruly), tone: 'plain' }],
        mark: from,
      },
    ],
    trial: high,
    correct: 2,
    sources: [sources.saerens, sources.elkan, sources.precisionRecall],
  };
};
