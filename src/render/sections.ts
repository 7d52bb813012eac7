import { EmbedBuilder } from 'discord.js';
import type { Sections } from '../wording/meaning.js';

/** A longer answer as one embed, a field for each section. */
export function sectionsEmbed({ title, intro, sections }: Sections, colour: number): EmbedBuilder {
  const embed = new EmbedBuilder()
    .setTitle(title)
    .setColor(colour)
    .addFields(sections.map(({ title: name, body: value }) => ({ name, value })));
  return intro === undefined ? embed : embed.setDescription(intro);
}
