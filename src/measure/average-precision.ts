import { precisionRecallCurve } from './precision-recall-curve.js';
import type { Sweep } from './sweep.js';

/**
 * Area under the precision-recall curve as a sum of steps (no interpolation, which would flatter):
 * every rise in recall times the precision it was reached at. 0 to 1; null without label 1.
 */
export function averagePrecision(sweep: Sweep): number | null {
  if (sweep.positives === 0) return null;
  let [area, before] = [0, 0];
  for (const { precision, recall } of precisionRecallCurve(sweep)) {
    area += (recall - before) * precision;
    before = recall;
  }
  return area;
}
