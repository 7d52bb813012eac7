import { UserFailure } from '../src/bot/failure.js';
import type { Assessment } from '../src/explain/assess.js';
import { type Explained, explainText } from '../src/explain/explain-text.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';

/**
 * Scores a text at the policy of a server, with the receipt of its score.
 * @throws UserFailure when there is no prediction, with the reason: never a verdict in its place
 */
export async function explainScore(
  text: string,
  guildId: string | null,
  { classifier, policyOf }: Services,
  { t }: Words,
): Promise<Explained> {
  const result = await explainText(text, await policyOf(guildId), classifier);
  if (result.kind === 'explained') return result;
  if (result.kind === 'unbalanced')
    throw new UserFailure(t('why.unbalanced'), {
      cause: new Error(`a receipt was off by ${result.difference} log-odds`),
    });
  throw new UserFailure(t(result.reason === 'empty' ? 'failure.noText' : 'failure.notFinite'));
}

/**
 * Scores a text at the policy of a server.
 * @throws UserFailure when there is no prediction, with the reason
 */
export async function scoreText(
  text: string,
  guildId: string | null,
  services: Services,
  words: Words,
): Promise<Assessment> {
  return (await explainScore(text, guildId, services, words)).assessment;
}
