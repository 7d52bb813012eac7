import { EmbedBuilder, type InteractionEditReplyOptions } from 'discord.js';
import type { ComparisonSentences } from '../wording/what-if.js';
import { accent } from './accent.js';

/** The comparison of two texts as a reply. */
export function whatIfReply({ title, lines }: ComparisonSentences): InteractionEditReplyOptions {
  const embed = new EmbedBuilder().setTitle(title).setColor(accent.neutral);
  return { embeds: [embed.setDescription(lines.join('\n'))] };
}
