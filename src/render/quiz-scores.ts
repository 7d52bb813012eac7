import { EmbedBuilder } from 'discord.js';
import type { ScoreSentences } from '../wording/quiz-scores.js';
import { embedColour } from './palette.js';

/** The points of a server as a reply. */
export function scoresReply({ title, body, how }: ScoreSentences): { embeds: EmbedBuilder[] } {
  const embed = new EmbedBuilder()
    .setTitle(title)
    .setDescription(`${body}\n\n-# ${how}`)
    .setColor(embedColour.neutral);
  return { embeds: [embed] };
}
