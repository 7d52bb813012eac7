/** Two ends of a range that holds a quantity with 95 % confidence. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
