/**
 * The logistic function 1 / (1 + e^−z), precise at both ends.
 * @param logit log-odds, any finite number
 * @returns probability, 0 to 1; a double rounds it to exactly 1 above a logit of about 36.7
 */
export function sigmoid(logit: number): number {
  if (logit >= 0) return 1 / (1 + Math.exp(-logit));
  const odds = Math.exp(logit);
  return odds / (1 + odds);
}
