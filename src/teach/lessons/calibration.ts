import { greatest } from 'd3-array';
import { sigmoid } from '../../classify/index.js';
import type { ReliabilityBin } from '../../measure/index.js';
import { cardBins, largestTestSet } from '../card-figures.js';
import { overConfidence } from '../experiments/over-confidence.js';
import { nearest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import type { Spot } from '../picture.js';
import {
  fixed,
  score,
  setName,
  share,
  shareIfAny,
  threshold,
  verbatim,
  whole,
} from '../quantity.js';
import { sources } from '../sources.js';

/** By how much the simulation stretches log-odds. */
const FACTOR = 3;

function fullest(bins: readonly ReliabilityBin[], from: number): ReliabilityBin {
  const found = greatest(
    bins.filter((bin) => bin.from >= from),
    ({ count }) => count,
  );
  if (!found || found.count === 0) throw new RangeError('the reliability table is empty');
  return found;
}

/** How calibration moved the raw sigmoid outputs of the network. */
function correction({ slope, intercept }: { slope: number; intercept: number }): readonly Spot[] {
  return Array.from({ length: 101 }, (_, at) => {
    const logit = (at - 50) / 8;
    return [sigmoid(logit), sigmoid(slope * logit + intercept)] as const;
  });
}

const UNIT = { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], write: 'threshold' } as const;

/** Calibration and over-confidence. */
export const calibration: LessonMaker = (bench) => {
  const { card } = bench;
  const { set, date, slope, intercept } = card.calibration;
  const bins = cardBins(card);
  const top = fullest(bins, 0.5);
  const simulated = overConfidence(FACTOR);
  const bold = fullest(simulated.stretched.bins, 0.5);
  return {
    values: {
      set: setName(set),
      date: verbatim(date),
      counted: whole(bins.reduce((sum, { count }) => sum + count, 0)),
      from: threshold(top.from),
      to: threshold(top.to),
      count: whole(top.count),
      positives: whole(top.positives),
      positiveShare: shareIfAny(top.share),
      meanScore: shareIfAny(top.meanScore),
      confidence: whole(95),
      messages: whole(simulated.messages),
      factor: whole(FACTOR),
      boldMean: shareIfAny(bold.meanScore),
      boldShare: shareIfAny(bold.share),
      honestLoss: fixed(simulated.honest.logLoss, 3),
      boldLoss: fixed(simulated.stretched.logLoss, 3),
      simulatedAccuracy: share(simulated.honest.accuracy),
      boldAccuracy: share(simulated.stretched.accuracy),
      slope: fixed(slope, 2),
      intercept: fixed(intercept, 2),
      prior: share(card.baseRates.calibration),
      rawExample: score(0.9),
      calibratedExample: score(sigmoid(slope * Math.log(9) + intercept)),
      largestSet: setName(largestTestSet(card).set),
    },
    pictures: [
      { kind: 'reliability', bins },
      { kind: 'reliability', bins: simulated.stretched.bins },
      {
        kind: 'lines',
        x: UNIT,
        y: UNIT,
        lines: [
          { points: correction({ slope: 1, intercept: 0 }), tone: 'soft', dashed: true },
          { points: correction({ slope, intercept }), tone: 'plain' },
        ],
      },
    ],
    trial: nearest(bench, 0.9),
    correct: 0,
    sources: [sources.calibration, sources.guo, sources.niculescu],
  };
};
