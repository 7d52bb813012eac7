import type { InteractionEditReplyOptions } from 'discord.js';
import type { Sections } from '../wording/meaning.js';
import { embedColour } from './palette.js';
import { sectionsEmbed } from './sections.js';

/** The longer explanation as a reply. */
export function meaningReply(sections: Sections): InteractionEditReplyOptions {
  return { embeds: [sectionsEmbed(sections, embedColour.neutral)] };
}
