import { changesBetween } from '../src/explain/changes.js';
import type { Comparison } from '../src/wording/what-if.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';
import { explainScore } from './score-text.js';

/**
 * Scores two texts alike and says what changed between them.
 * @throws UserFailure when there is no prediction for one of them
 */
export async function compareScores(
  [first, second]: readonly [string, string],
  guildId: string | null,
  services: Services,
  words: Words,
): Promise<Omit<Comparison, 'cutAt'>> {
  const before = await explainScore(first, guildId, services, words);
  const after = await explainScore(second, guildId, services, words);
  const changes = changesBetween(
    { text: first, receipt: before.receipt },
    { text: second, receipt: after.receipt },
  );
  return { before: before.assessment, after: after.assessment, changes };
}
