import type { Range } from '../explain/threshold-outcome.js';
import type { Words } from './words.js';

/** A range in words, or one number where both ends read alike. */
export function range({ least, most }: Range, { t }: Words, say: (n: number) => string): string {
  const [low, high] = [say(least), say(most)];
  return low === high ? low : t('threshold.counts.range', { least: low, most: high });
}

/** What is left of a count when a range is taken from it. */
export function rest(all: number, { least, most }: Range): Range {
  return { least: all - most, most: all - least };
}
