export { accuracy } from './accuracy.js';
export { averagePrecision } from './averagePrecision.js';
export { bestThreshold, type BestThreshold } from './bestThreshold.js';
export { bootstrap, percentileInterval, type BootstrapOptions } from './bootstrap.js';
export { brier } from './brier.js';
export { calibrationNoise, type CalibrationNoise } from './calibrationNoise.js';
export { confusion, type Confusion } from './confusion.js';
export { costThreshold, type Costs } from './costThreshold.js';
export { expectedCalibrationError } from './expectedCalibrationError.js';
export { f1 } from './f1.js';
export { falseAlarmRate } from './falseAlarmRate.js';
export { scoreHistogramBins, type HistogramBin } from './histogram.js';
export type { Interval } from './interval.js';
export { logLoss } from './logLoss.js';
export {
  measurePredictions,
  type Estimate,
  type Measured,
  type MeasureName,
} from './measurePredictions.js';
export { precision } from './precision.js';
export { precisionRecallCurve, type PrecisionRecallPoint } from './precisionRecallCurve.js';
export { seededRandom, type Random } from './random.js';
export { recall } from './recall.js';
export { recallAtFalseAlarmRate } from './recallAtFalseAlarmRate.js';
export {
  equalMassEdges,
  equalWidthEdges,
  reliabilityBins,
  type ReliabilityBin,
} from './reliability.js';
export { rocAuc } from './rocAuc.js';
export { rocCurve, type RocPoint } from './rocCurve.js';
export type { Scored } from './scored.js';
export { sweep, type Step, type Sweep } from './sweep.js';
export { wilsonInterval } from './wilsonInterval.js';
