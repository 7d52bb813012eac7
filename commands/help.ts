import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { helpReply } from '../src/render/help.js';
import { helpSections } from '../src/wording/help.js';
import type { SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { wordsOf } from './locale.js';

export const help = {
  data: everywhere(
    described(new SlashCommandBuilder(), 'help.command.name', 'help.command.description'),
  ),

  async run(interaction, { classifier, policyOf }) {
    const words = wordsOf(interaction);
    const policy = await policyOf(interaction.guildId);
    const sections = helpSections(classifier.card.labels, policy, words);
    await interaction.reply({ ...helpReply(sections), flags: MessageFlags.Ephemeral });
  },
} satisfies SlashCommand;
