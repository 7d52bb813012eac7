import { ApplicationCommandType, ContextMenuCommandBuilder, type Message } from 'discord.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import type { Words } from '../src/wording/words.js';
import { answerInterpret } from './answer-interpret.js';
import type { MessageMenu } from './command.js';
import { everywhere } from './everywhere.js';
import { named } from './localize.js';
import { wordsOf } from './locale.js';
import { messageText } from './message-text.js';
import type { PasteRequest } from './paste-request.js';
import { isPasteFile, pastedFile } from './pasted-file.js';

/** The file of a message where it has one that may hold an output, else its text. */
async function pasteOf(message: Message, words: Words): Promise<PasteRequest> {
  const files = [message, ...message.messageSnapshots.values()].flatMap(({ attachments }) => [
    ...attachments.values(),
  ]);
  const file = files.find(isPasteFile);
  if (file) return pastedFile(file, words);
  const text = messageText(message);
  if (text.trim() === '') throw new UserFailure(words.t('interpret.problem.noText'));
  return { text };
}

export const interpretModelOutput = {
  data: everywhere(named(new ContextMenuCommandBuilder(), 'interpret.menu')).setType(
    ApplicationCommandType.Message,
  ),

  async run(interaction, services) {
    await defer(interaction);
    const words = wordsOf(interaction);
    const request = await pasteOf(interaction.targetMessage, words);
    await interaction.editReply(await answerInterpret(request, { words, shared: false }, services));
  },
} satisfies MessageMenu;
