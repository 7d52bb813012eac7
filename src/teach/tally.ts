import type { Question } from './question.js';
import { rate, type Rated } from './rate.js';

/** How a channel answered a question. */
export interface ChannelTally {
  /** How many chose each option. */
  readonly counts: readonly number[];
  readonly answers: number;
  /** What the right option is worth, or for an estimate what a shrug would have cost. */
  readonly rated: Rated;
}

/** Counts answers by option; choices that the question does not offer are left out. */
export function tallyOf({ options, rating }: Question, choices: readonly number[]): ChannelTally {
  const counts = options.map((_, option) => choices.filter((choice) => choice === option).length);
  const best = rating.kind === 'choice' ? rating.correct : 0;
  return {
    counts,
    answers: counts.reduce((sum, count) => sum + count, 0),
    rated: rate(rating, best),
  };
}
