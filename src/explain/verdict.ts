/** What a score means at a policy: label 1, label 0, or neither with enough ground. */
export type Verdict = 'label1' | 'label0' | 'unsure';

/** The server's choice, not the model's: it moves verdicts, never scores. */
export interface Policy {
  /** Scores at or above it read as label 1; 0 to 1. */
  readonly threshold: number;
  /** Scores at or above it, but below the threshold, read as unsure; 0 to the threshold. */
  readonly lowerBound: number;
}

/** Label 1 if score >= threshold, unsure if score >= lower bound, else label 0. */
export function verdictOf(score: number, { threshold, lowerBound }: Policy): Verdict {
  if (score >= threshold) return 'label1';
  return score >= lowerBound ? 'unsure' : 'label0';
}
