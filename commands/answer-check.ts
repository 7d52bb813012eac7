import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { checkReply } from '../src/render/check.js';
import { checkSentences } from '../src/wording/check.js';
import type { Services } from './command.js';
import { wordsOf } from './locale.js';
import { scoreText } from './score-text.js';

/** Answers a deferred check, whichever way it was asked. */
export async function answerCheck(
  interaction:
    ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction,
  { text, share }: { readonly text: string; readonly share: boolean },
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction, share);
  const assessment = await scoreText(text, interaction.guildId, services, words);
  const id = await services.checks.keep(text, {
    userId: interaction.user.id,
    logit: assessment.prediction.logit,
  });
  const sentences = checkSentences(assessment, services.classifier.runtime.name, words);
  const buttons = {
    why: writeCustomId('check', 'why', id),
    whatIf: writeCustomId('check', 'what-if', id),
    meaning: writeCustomId('check', 'meaning', id),
  };
  await interaction.editReply(await checkReply(assessment, sentences, buttons, words));
}
