/** One prediction beside the truth: what every measure of this room is computed from. */
export interface Scored {
  /** Estimated probability of label 1, 0 to 1. */
  readonly score: number;
  /** The true label. */
  readonly label: 0 | 1;
}
