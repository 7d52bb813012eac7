/** What the two kinds of mistake cost, in any one unit; both at least 0, not both 0. */
export interface Costs {
  readonly falseAlarm: number;
  readonly miss: number;
}

/**
 * The threshold with the lowest expected cost for calibrated scores, 0 to 1:
 * cost(false alarm) / (cost(false alarm) + cost(miss)). One false alarm as bad as nine misses gives
 * 0.90. (Elkan, 2001.)
 * @throws RangeError when a cost is negative or not finite, or both are 0.
 */
export function costThreshold({ falseAlarm, miss }: Costs): number {
  const fine = [falseAlarm, miss].every((cost) => Number.isFinite(cost) && cost >= 0);
  if (!fine || falseAlarm + miss === 0)
    throw new RangeError('costs must be finite, at least 0, and not both 0');
  return falseAlarm / (falseAlarm + miss);
}
