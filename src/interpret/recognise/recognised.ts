import type { Doubt, Kind, Reason } from '../interpretation.js';

/** What the values are, with what speaks for it and against it. */
export interface Recognised {
  readonly kind: Kind;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
  /** Whether a word or the asker said what the values are, so that nothing rests on their range. */
  readonly established: boolean;
}

/** Puts a finding together; established unless said otherwise. */
export function recognised(
  kind: Kind,
  reasons: readonly Reason[],
  doubts: readonly Doubt[] = [],
  established = true,
): Recognised {
  return { kind, reasons, doubts, established };
}
