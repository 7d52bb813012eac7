import { UserFailure } from '../src/bot/failure.js';
import { thresholdReply } from '../src/render/quiz-threshold.js';
import type { TeachingReply } from '../src/render/lesson.js';
import type { Bench } from '../src/teach/bench.js';
import { thresholdGame } from '../src/teach/threshold-game.js';
import { gameSentences } from '../src/wording/threshold-game.js';
import type { Words } from '../src/wording/words.js';
import { thresholdId } from './threshold-id.js';

/**
 * The sample messages at a threshold, with buttons that move it.
 * @throws UserFailure when the threshold is not a number from 0 to 1
 */
export function gameReply(threshold: number, bench: Bench, words: Words): Promise<TeachingReply> {
  if (!(threshold > 0 && threshold < 1)) throw new UserFailure(words.t('failure.stale'));
  const { labels, card } = bench;
  const game = thresholdGame(bench, threshold);
  const said = gameSentences(
    game,
    { labels, model: card.id, cardThreshold: card.threshold },
    words,
  );
  const step = (action: 'lower' | 'higher') => ({
    id: thresholdId(action, game[action] ?? threshold),
    possible: game[action] !== null,
  });
  const buttons = {
    lower: step('lower'),
    higher: step('higher'),
    card: thresholdId('card', card.threshold),
  };
  return thresholdReply(said, buttons, words);
}
