import { costThreshold } from '../../measure/index.js';
import { verdictOf } from '../../explain/verdict.js';
import { curve } from '../curve.js';
import { nearest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { score, threshold, verbatim, whole } from '../quantity.js';
import { roundAbove, roundBelow } from '../round-thresholds.js';
import { sources } from '../sources.js';

/** Round thresholds, well apart where there is room, with the score between them: 0.51 lies between 0.40 and 0.70. */
function around(score: number): readonly [number, number] {
  const tenths = (value: number): number => Math.min(Math.max(value, 0.5), 9.5) / 10;
  return [
    Math.min(tenths(Math.floor(10 * score) - 1), roundBelow(score)),
    Math.max(tenths(Math.ceil(10 * score) + 1), roundAbove(score)),
  ];
}

/** The example's false alarm is as bad as this many misses. */
const MISSES = 9;

/** Thresholds: from score to verdict. */
export const thresholds: LessonMaker = (bench) => {
  const { samples, policy } = bench;
  const middle = nearest(bench, 0.6);
  const [low, high] = around(middle.score);
  const flagged = (at: number): number => samples.filter(({ score }) => score >= at).length;
  const unsure = samples.filter(({ score }) => verdictOf(score, policy) === 'unsure');
  const costs = costThreshold({ falseAlarm: MISSES, miss: 1 });
  return {
    values: {
      middle: score(middle.score),
      middleText: verbatim(middle.text),
      low: threshold(low),
      high: threshold(high),
      flaggedLow: whole(flagged(low)),
      flaggedHigh: whole(flagged(high)),
      unsureCount: whole(unsure.length),
      misses: whole(MISSES),
      costs: threshold(costs),
      flaggedCosts: whole(flagged(costs)),
    },
    pictures: [
      curve(bench, middle),
      { kind: 'samples', samples, threshold: low },
      { kind: 'samples', samples, threshold: costs },
    ],
    trial: middle,
    correct: 0,
    sources: [sources.thresholdTuning, sources.thresholding, sources.elkan],
  };
};
