import { rocCurve, type RocPoint } from './roc-curve.js';
import type { Sweep } from './sweep.js';

/**
 * The point with the highest recall among the thresholds whose false-alarm rate is at most `rate`
 * (0 to 1), without interpolation; of equals, the one with fewer false alarms. Null when a class
 * has no rows.
 */
export function recallAtFalseAlarmRate(sweep: Sweep, rate: number): RocPoint | null {
  const allowed = rocCurve(sweep).filter(({ falseAlarmRate }) => falseAlarmRate <= rate);
  return allowed.reduce<RocPoint | null>(
    (best, point) => (best === null || point.recall > best.recall ? point : best),
    null,
  );
}
