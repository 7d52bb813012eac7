/** Hundredths of a log-odd, as they are printed; never a negative zero. */
export function hundredths(value: number): number {
  return Math.round(100 * value) + 0;
}
