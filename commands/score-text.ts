import { UserFailure } from '../src/bot/failure.js';
import { type Assessment, assess } from '../src/explain/assess.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';

/**
 * Scores a text at the policy of a server.
 * @throws UserFailure when there is no prediction, with the reason: never a verdict in its place
 */
export async function scoreText(
  text: string,
  guildId: string | null,
  { classifier, policyOf }: Services,
  { t }: Words,
): Promise<Assessment> {
  const prediction = await classifier.classify(text);
  if (prediction.kind === 'no-prediction')
    throw new UserFailure(
      t(prediction.reason === 'empty' ? 'failure.noText' : 'failure.notFinite'),
    );
  return assess(prediction, classifier.card.labels, await policyOf(guildId));
}
