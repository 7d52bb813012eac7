import { accuracy } from './accuracy.js';
import { averagePrecision } from './average-precision.js';
import { bootstrap, percentileInterval, type BootstrapOptions } from './bootstrap.js';
import { brier } from './brier.js';
import { calibrationNoise, type CalibrationNoise } from './calibration-noise.js';
import { confusion, type Confusion } from './confusion.js';
import { expectedCalibrationError } from './expected-calibration-error.js';
import { f1 } from './f1.js';
import { falseAlarmRate } from './false-alarm-rate.js';
import { logLoss } from './log-loss.js';
import { precision } from './precision.js';
import { recall } from './recall.js';
import { recallAtFalseAlarmRate } from './recall-at-false-alarm-rate.js';
import { reliabilityBins } from './reliability.js';
import { rocAuc } from './roc-auc.js';
import type { Scored } from './scored.js';
import { sweep } from './sweep.js';
import { wilsonInterval } from './wilson-interval.js';

/** A measured value with its 95 % bootstrap interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

type Cell = keyof Confusion;

/** Names of the measures that `measurePredictions` gives. */
export type MeasureName =
  | 'accuracy'
  | 'precision'
  | 'recall'
  | 'f1'
  | 'falseAlarmRate'
  | 'rocAuc'
  | 'averagePrecision'
  | 'recallAt1Percent'
  | 'recallAt01Percent'
  | 'brier'
  | 'logLoss'
  | 'ece';

/** Everything measured on one set of predictions at one threshold. */
export interface Measured {
  readonly count: number;
  /** Rows with label 1. */
  readonly positives: number;
  readonly threshold: number;
  readonly confusion: Readonly<Record<Cell, Estimate>>;
  /** Null where a measure is not defined, such as recall without any label 1. */
  readonly measures: Readonly<Record<MeasureName, Estimate | null>>;
  /** What `ece` chance alone would give; null for no rows. */
  readonly calibrationNoise: CalibrationNoise | null;
}

interface Draw {
  readonly cells: Confusion;
  readonly measures: Readonly<Record<MeasureName, number | null>>;
}

function drawOf(rows: readonly Scored[], threshold: number): Draw {
  const [cells, swept] = [confusion(rows, threshold), sweep(rows)];
  const measures = {
    accuracy: accuracy(cells),
    precision: precision(cells),
    recall: recall(cells),
    f1: f1(cells),
    falseAlarmRate: falseAlarmRate(cells),
    rocAuc: rocAuc(swept),
    averagePrecision: averagePrecision(swept),
    recallAt1Percent: recallAtFalseAlarmRate(swept, 0.01)?.recall ?? null,
    recallAt01Percent: recallAtFalseAlarmRate(swept, 0.001)?.recall ?? null,
    brier: brier(rows),
    logLoss: logLoss(rows),
    ece: expectedCalibrationError(reliabilityBins(rows)),
  };
  return { cells, measures };
}

/** How many rows a share was counted among; nothing for measures that are not plain shares. */
function countedAmong(
  name: MeasureName,
  { truePositive, falsePositive, falseNegative, trueNegative }: Confusion,
): number | null {
  const positives = truePositive + falseNegative;
  const negatives = falsePositive + trueNegative;
  switch (name) {
    case 'accuracy':
      return positives + negatives;
    case 'precision':
      return truePositive + falsePositive;
    case 'recall':
    case 'recallAt1Percent':
    case 'recallAt01Percent':
      return positives;
    case 'falseAlarmRate':
      return negatives;
    default:
      return null;
  }
}

/**
 * None or all of `total`: every bootstrap draw says the same, which would look like certainty, so
 * the interval is Wilson's.
 */
function intervalOf(share: number, total: number | null, draws: readonly (number | null)[]) {
  return total !== null && (share === 0 || share === 1)
    ? wilsonInterval(share * total, total)
    : percentileInterval(draws);
}

type Estimator<Name, Value> = (name: Name) => Value;

function cellEstimator(whole: Draw, draws: readonly Draw[]): Estimator<Cell, Estimate> {
  const { truePositive, falsePositive, falseNegative, trueNegative } = whole.cells;
  return (name) => {
    const value = whole.cells[name];
    const ofLabel1 = name === 'truePositive' || name === 'falseNegative';
    const total = ofLabel1 ? truePositive + falseNegative : falsePositive + trueNegative;
    if (total === 0) return { value, low: value, high: value };
    const shares = draws.map(({ cells }) => cells[name] / total);
    const { low, high } = intervalOf(value / total, total, shares) ?? { low: 0, high: 1 };
    return { value, low: low * total, high: high * total };
  };
}

function measureEstimator(
  whole: Draw,
  draws: readonly Draw[],
): Estimator<MeasureName, Estimate | null> {
  return (name) => {
    const value = whole.measures[name];
    if (value === null) return null;
    const values = draws.map(({ measures }) => measures[name]);
    const interval = intervalOf(value, countedAmong(name, whole.cells), values);
    return interval && { value, ...interval };
  };
}

/**
 * Every measure of these predictions with its 95 % bootstrap interval (Wilson's where a share is
 * exactly 0 or 1): threshold measures at score >= threshold, `ece` over 15 bins of equal width.
 * @throws RangeError when a score is not a number from 0 to 1.
 */
export function measurePredictions(
  rows: readonly Scored[],
  threshold: number,
  options: BootstrapOptions = {},
): Measured {
  const whole = drawOf(rows, threshold);
  const draws = bootstrap(rows, (sample) => drawOf(sample, threshold), options);
  const [cell, measure] = [cellEstimator(whole, draws), measureEstimator(whole, draws)];
  const { seed = 1 } = options;
  return {
    count: rows.length,
    positives: whole.cells.truePositive + whole.cells.falseNegative,
    threshold,
    confusion: {
      truePositive: cell('truePositive'),
      falsePositive: cell('falsePositive'),
      falseNegative: cell('falseNegative'),
      trueNegative: cell('trueNegative'),
    },
    measures: {
      accuracy: measure('accuracy'),
      precision: measure('precision'),
      recall: measure('recall'),
      f1: measure('f1'),
      falseAlarmRate: measure('falseAlarmRate'),
      rocAuc: measure('rocAuc'),
      averagePrecision: measure('averagePrecision'),
      recallAt1Percent: measure('recallAt1Percent'),
      recallAt01Percent: measure('recallAt01Percent'),
      brier: measure('brier'),
      logLoss: measure('logLoss'),
      ece: measure('ece'),
    },
    calibrationNoise: calibrationNoise(
      rows.map(({ score }) => score),
      { seed },
    ),
  };
}
