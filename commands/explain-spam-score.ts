import { ApplicationCommandType, ContextMenuCommandBuilder } from 'discord.js';
import { defer } from '../src/bot/defer.js';
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
    await defer(interaction);
    const { targetMessage } = interaction;
    const text = messageText(targetMessage);
    await answerCheck(interaction, { text, share: false, message: targetMessage.id }, services);
  },
} satisfies MessageMenu;
