import { writeCustomId } from '../src/bot/custom-id.js';

/** What shows the game: a new message, a step, or the way back to the card's own threshold. */
export type GameAction = 'open' | 'lower' | 'higher' | 'card';

/** Custom id of a button that shows the game at a threshold, 0 to 1. */
export function thresholdId(action: GameAction, threshold: number): string {
  return writeCustomId('quiz', `threshold-${action}`, String(threshold));
}
