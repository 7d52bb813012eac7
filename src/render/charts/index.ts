export { confusionMatrix, type ConfusionLabels, type ConfusionMatrix } from './confusion-matrix.js';
export type { LogisticLabels } from './logistic-plane.js';
export { precisionRecallChart, type PrecisionRecallChart } from './precision-recall-chart.js';
export type { RateCurveLabels } from './rate-curve.js';
export {
  reliabilityDiagram,
  type ReliabilityDiagram,
  type ReliabilityLabels,
} from './reliability-diagram.js';
export { rocChart, type RocChart } from './roc-chart.js';
export { scoreHistogram, type HistogramLabels, type ScoreHistogram } from './score-histogram.js';
export { sigmoidCurve, type CurvePoint, type SigmoidCurve } from './sigmoid-curve.js';
export { wordHeat, type WordHeat, type WordHeatLabels } from './word-heat.js';
export type { HeatSegment } from './word-layout.js';
export { outputsOnCurve, type NamedOutput, type OutputsOnCurve } from './outputs-on-curve.js';
export {
  probabilityBars,
  type ProbabilityBars,
  type ProbabilityLabels,
  type ProbabilityRow,
} from './probability-bars.js';
