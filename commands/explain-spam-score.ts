import { ApplicationCommandType, ContextMenuCommandBuilder, MessageFlags } from 'discord.js';
import { answerCheck } from './answer-check.js';
import type { MessageMenu } from './command.js';
import { everywhere } from './everywhere.js';
import { named } from './localize.js';
import { messageText } from './message-text.js';

export const explainSpamScore = {
  data: everywhere(named(new ContextMenuCommandBuilder(), 'check.menu')).setType(
    ApplicationCommandType.Message,
  ),

  async run(interaction, services) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const text = messageText(interaction.targetMessage);
    await answerCheck(interaction, { text, share: false }, services);
  },
} satisfies MessageMenu;
