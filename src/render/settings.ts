import { ActionRowBuilder, ButtonBuilder, ButtonStyle, type EmbedBuilder } from 'discord.js';
import type { Sections } from '../wording/meaning.js';
import type { Words } from '../wording/words.js';
import { embedColour } from './palette.js';
import { sectionsEmbed } from './sections.js';

export interface SettingsReply {
  readonly embeds: EmbedBuilder[];
  readonly components: ActionRowBuilder<ButtonBuilder>[];
}

/** Settings, or their history, as a reply. */
export function settingsReply(sections: Sections): SettingsReply {
  return { embeds: [sectionsEmbed(sections, embedColour.neutral)], components: [] };
}

/** What would change, with buttons to save it or not. */
export function previewReply(
  sections: Sections,
  ids: { readonly save: string; readonly cancel: string },
  { t }: Words,
): SettingsReply {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(ids.save)
      .setLabel(t('settings.button.save'))
      .setStyle(ButtonStyle.Primary),
    new ButtonBuilder()
      .setCustomId(ids.cancel)
      .setLabel(t('settings.button.cancel'))
      .setStyle(ButtonStyle.Secondary),
  );
  return { ...settingsReply(sections), components: [row] };
}
