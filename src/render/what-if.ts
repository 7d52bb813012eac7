import { EmbedBuilder, type InteractionEditReplyOptions } from 'discord.js';
import type { ComparisonSentences } from '../wording/what-if.js';
import { embedColour } from './palette.js';

/** The comparison of two texts as a reply. */
export function whatIfReply({ title, lines }: ComparisonSentences): InteractionEditReplyOptions {
  const embed = new EmbedBuilder().setTitle(title).setColor(embedColour.neutral);
  return { embeds: [embed.setDescription(lines.join('\n'))] };
}
