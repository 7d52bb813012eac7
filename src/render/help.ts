import type { EmbedBuilder } from 'discord.js';
import type { Sections } from '../wording/meaning.js';
import { embedColour } from './palette.js';
import { sectionsEmbed } from './sections.js';

/** The help as a reply. */
export function helpReply(sections: Sections): { embeds: EmbedBuilder[] } {
  return { embeds: [sectionsEmbed(sections, embedColour.neutral)] };
}
