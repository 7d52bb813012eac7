import {
  AttachmentBuilder,
  ButtonStyle,
  type InteractionEditReplyOptions,
  SlashCommandBuilder,
} from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { defer } from '../src/bot/defer.js';
import { sectionsReply } from '../src/render/sections-reply.js';
import type { PersonalData } from '../src/store/index.js';
import { isNothing, privacySections } from '../src/wording/privacy.js';
import type { Words } from '../src/wording/words.js';
import type { SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { wordsOf } from './locale.js';

function reply(stored: PersonalData, words: Words): InteractionEditReplyOptions {
  const sections = privacySections(stored, words);
  if (isNothing(stored)) return sectionsReply(sections);
  const remove = {
    id: writeCustomId('privacy', 'delete'),
    label: words.t('privacy.button.delete'),
    style: ButtonStyle.Danger,
  };
  const bytes = Buffer.from(`${JSON.stringify(stored, null, 2)}\n`);
  const file = new AttachmentBuilder(bytes, { name: 'hamlet-data.json' });
  return { ...sectionsReply(sections, [remove]), files: [file] };
}

export const privacy = {
  data: everywhere(
    described(new SlashCommandBuilder(), 'privacy.command.name', 'privacy.command.description'),
  ),

  async run(interaction, { people }) {
    await defer(interaction);
    const stored = await people.about(interaction.user.id);
    await interaction.editReply(reply(stored, wordsOf(interaction)));
  },

  async button(interaction, _id, { people }) {
    await people.forget(interaction.user.id);
    const content = wordsOf(interaction).t('privacy.deleted');
    await interaction.update({ content, embeds: [], components: [], files: [], attachments: [] });
  },
} satisfies SlashCommand;
