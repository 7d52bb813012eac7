export { sigmoidCurve, type CurvePoint, type SigmoidCurve } from './sigmoidCurve.js';
export type { LogisticLabels } from './logisticPlane.js';
