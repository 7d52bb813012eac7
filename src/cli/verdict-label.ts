import type { Assessment } from '../explain/assess.js';

/** The verdict as data prints it: the card's own class name, or unsure. */
export function verdictLabel({ verdict, labels }: Assessment): string {
  return verdict === 'unsure' ? 'unsure' : labels[verdict];
}
