import { sigmoid } from '../../classify/index.js';
import { curve } from '../curve.js';
import { highest, lowest, nearest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import type { Spot } from '../picture.js';
import { logOdds, odds, ratio, score, share, type Values } from '../quantity.js';
import { sources } from '../sources.js';

const DOUBLINGS = [0, 1, 2, 3, 4];

/** Two probabilities, one twice the other. */
const [ONE, TWICE] = [0.3, 0.6];

function oddsOf(probability: number): number {
  return probability / (1 - probability);
}

function scales(name: string, logit: number): Values {
  return {
    [`${name}Score`]: score(sigmoid(logit)),
    [`${name}Odds`]: odds(Math.exp(logit)),
    [`${name}Logit`]: logOdds(logit),
  };
}

function doublingValues(logits: readonly number[]): Values {
  return Object.fromEntries(
    logits.flatMap((logit, at) => Object.entries(scales(`step${at}`, logit))),
  );
}

function spots(transform: (logit: number) => number): readonly Spot[] {
  return Array.from({ length: 121 }, (_, at) => {
    const logit = (at - 60) / 10;
    return [logit, transform(logit)] as const;
  });
}

const LOGIT_AXIS = {
  domain: [-6, 6],
  ticks: [-6, -4, -2, 0, 2, 4, 6],
  write: 'plain',
} as const;

const SCORE_AXIS = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], write: 'threshold' } as const;

/** Logits, odds and the curve. */
export const logOddsLesson: LessonMaker = (bench) => {
  const [high, middle, low] = [highest(bench), nearest(bench, 0.5), lowest(bench)];
  const doubled = DOUBLINGS.map((times) => times * Math.LN2);
  return {
    values: {
      ...scales('high', high.logit),
      ...scales('middle', middle.logit),
      ...scales('low', low.logit),
      ...doublingValues(doubled),
      one: score(ONE),
      twice: score(TWICE),
      timesOdds: ratio(oddsOf(TWICE) / oddsOf(ONE)),
      sigmoidTwice: score(sigmoid(high.score)),
      sigmoidTwiceLeast: score(sigmoid(0)),
      sigmoidTwiceMost: score(sigmoid(1)),
      highShare: share(high.score),
    },
    pictures: [
      curve(bench, high, middle, low),
      {
        kind: 'lines',
        x: LOGIT_AXIS,
        y: SCORE_AXIS,
        lines: [{ points: spots(sigmoid), tone: 'plain' }],
        dots: doubled.map((logit) => [logit, sigmoid(logit)]),
      },
      {
        kind: 'lines',
        x: LOGIT_AXIS,
        y: SCORE_AXIS,
        lines: [
          { points: spots(sigmoid), tone: 'plain' },
          { points: spots((logit) => sigmoid(sigmoid(logit))), tone: 'mark', dashed: true },
        ],
      },
    ],
    trial: high,
    correct: 1,
    sources: [sources.sigmoidFunction, sources.kerasLosses],
  };
};
