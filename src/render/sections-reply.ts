import {
  type ActionRowBuilder,
  type ButtonBuilder,
  ButtonStyle,
  type EmbedBuilder,
} from 'discord.js';
import type { Sections } from '../wording/meaning.js';
import type { Words } from '../wording/words.js';
import { type Button, buttonRows } from './buttons.js';
import { embedColour } from './palette.js';
import { sectionsEmbed } from './sections.js';

export interface SectionsReply {
  readonly embeds: EmbedBuilder[];
  readonly components: ActionRowBuilder<ButtonBuilder>[];
}

/** Sections with buttons below, if any. */
export function sectionsReply(sections: Sections, buttons: readonly Button[] = []): SectionsReply {
  return {
    embeds: [sectionsEmbed(sections, embedColour.neutral)],
    components: buttonRows(buttons),
  };
}

/** What would change, with buttons to save it or not. */
export function previewReply(
  sections: Sections,
  ids: { readonly save: string; readonly cancel: string },
  { t }: Words,
): SectionsReply {
  return sectionsReply(sections, [
    { id: ids.save, label: t('settings.button.save'), style: ButtonStyle.Primary },
    { id: ids.cancel, label: t('settings.button.cancel') },
  ]);
}
