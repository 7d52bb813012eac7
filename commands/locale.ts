import type { Interaction } from 'discord.js';
import { type Words, wordsFor } from '../src/wording/words.js';
import type { Services } from './command.js';

/** The words for a private answer: the user's language. */
export function wordsOf({ locale }: Interaction): Words {
  return wordsFor(locale);
}

/**
 * The words for an answer that may be shared. A server speaks the language that its moderators
 * chose, else the one that Discord has for it.
 */
export async function wordsShown(
  interaction: Interaction,
  share: boolean,
  { policyOf }: Pick<Services, 'policyOf'>,
): Promise<Words> {
  if (!share) return wordsOf(interaction);
  const { language } = await policyOf(interaction.guildId);
  return wordsFor(language ?? interaction.guildLocale ?? interaction.locale);
}
