export { accuracy } from './accuracy.js';
export { averagePrecision } from './average-precision.js';
export { bestThreshold, type BestThreshold } from './best-threshold.js';
export { bootstrap, percentileInterval, type BootstrapOptions } from './bootstrap.js';
export { brier } from './brier.js';
export { calibrationNoise, type CalibrationNoise } from './calibration-noise.js';
export { confusion, type Confusion } from './confusion.js';
export { costThreshold, type Costs } from './cost-threshold.js';
export { expectedCalibrationError } from './expected-calibration-error.js';
export { f1 } from './f1.js';
export { falseAlarmRate } from './false-alarm-rate.js';
export { scoreHistogramBins, sweepHistogramBins, type HistogramBin } from './histogram.js';
export type { Interval } from './interval.js';
export { logLoss } from './log-loss.js';
export {
  measurePredictions,
  type Estimate,
  type Measured,
  type MeasureName,
} from './measure-predictions.js';
export { precision } from './precision.js';
export { precisionRecallCurve, type PrecisionRecallPoint } from './precision-recall-curve.js';
export { seededRandom, type Random } from './random.js';
export { recall } from './recall.js';
export { recallAtFalseAlarmRate } from './recall-at-false-alarm-rate.js';
export {
  equalMassEdges,
  equalWidthEdges,
  reliabilityBins,
  type ReliabilityBin,
} from './reliability.js';
export { rocAuc } from './roc-auc.js';
export { rocCurve, type RocPoint } from './roc-curve.js';
export type { Scored } from './scored.js';
export { sweep, type Step, type Sweep } from './sweep.js';
export { wilsonInterval } from './wilson-interval.js';
