import type { Interaction } from 'discord.js';
import { type Words, wordsFor } from '../src/wording/words.js';

/** The words for an answer: the user's language when private, the server's when shared. */
export function wordsOf(interaction: Interaction, share = false): Words {
  return wordsFor(share ? (interaction.guildLocale ?? interaction.locale) : interaction.locale);
}
