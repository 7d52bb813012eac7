/**
 * The share of the way from t = 0 to t = 1 on which t · slope + offset is above 0: how much of that
 * way a relu unit lets through.
 * @param slope what the features add up to at the unit, any finite number
 * @param offset the unit's bias, any finite number
 * @returns 0 to 1
 */
export function activeShare(slope: number, offset: number): number {
  const end = slope + offset;
  if (offset > 0) return end >= 0 ? 1 : offset / (offset - end);
  return end > 0 ? end / (end - offset) : 0;
}
