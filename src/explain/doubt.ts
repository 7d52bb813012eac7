import type { Coverage } from '../classify/prediction.js';

/** Why a text is too strange to the model for a verdict. */
export type Doubt = 'no-words' | 'foreign-script' | 'few-known-words';

/** Below this share of words, or of letters, a two-class model chooses without knowing the text. */
const ENOUGH_KNOWN = 0.5;

/**
 * Says why the model knows too little of a text, or null when it knows enough. Thin knowledge makes
 * the verdict unsure whatever the score is, since a network always returns some score.
 */
export function doubtOf({ words, known, scriptKnown }: Coverage): Doubt | null {
  if (words === 0) return 'no-words';
  if (scriptKnown < ENOUGH_KNOWN) return 'foreign-script';
  return known < ENOUGH_KNOWN ? 'few-known-words' : null;
}
