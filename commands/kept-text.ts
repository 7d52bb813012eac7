import { UserFailure } from '../src/bot/failure.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';

/**
 * The text behind a check's buttons.
 * @throws UserFailure when it has expired
 */
export async function keptText(id: string, { checks }: Services, { t }: Words): Promise<string> {
  const text = await checks.find(id);
  if (text === null) throw new UserFailure(t('failure.expired'));
  return text;
}
