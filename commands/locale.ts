import type { Interaction } from 'discord.js';
import { type Words, wordsFor } from '../src/wording/words.js';

/**
 * The words for an answer: the user's language when private, the server's when shared. A server
 * speaks the language that its moderators chose, else the one that Discord has for it.
 */
export function wordsOf(
  interaction: Interaction,
  share = false,
  chosen: string | null = null,
): Words {
  if (!share) return wordsFor(interaction.locale);
  return wordsFor(chosen ?? interaction.guildLocale ?? interaction.locale);
}
