export { confusionMatrix, type ConfusionLabels, type ConfusionMatrix } from './confusionMatrix.js';
export type { LogisticLabels } from './logisticPlane.js';
export { precisionRecallChart, type PrecisionRecallChart } from './precisionRecallChart.js';
export type { RateCurveLabels } from './rateCurve.js';
export {
  reliabilityDiagram,
  type ReliabilityDiagram,
  type ReliabilityLabels,
} from './reliabilityDiagram.js';
export { rocChart, type RocChart } from './rocChart.js';
export { scoreHistogram, type HistogramLabels, type ScoreHistogram } from './scoreHistogram.js';
export { sigmoidCurve, type CurvePoint, type SigmoidCurve } from './sigmoidCurve.js';
