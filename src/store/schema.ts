/** A check whose buttons still work; gone when it expires. */
export interface CheckRow {
  readonly id: string;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export interface Schema {
  readonly checks: CheckRow;
}
