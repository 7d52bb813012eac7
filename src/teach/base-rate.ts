function oddsOf(probability: number): number {
  return probability / (1 - probability);
}

/**
 * A calibrated probability where label 1 is rarer or commoner than in the calibration set, assuming
 * that only the proportions differ: odds × (new prior odds / old prior odds).
 * @param probability 0 to 1, both excluded, as the rates are
 */
export function atBaseRate(
  probability: number,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  const odds = (oddsOf(probability) * oddsOf(to)) / oddsOf(from);
  return odds / (1 + odds);
}
