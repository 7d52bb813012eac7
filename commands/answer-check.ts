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
import { writeVoteId } from './vote-id.js';

/** What is to be checked. */
interface Asked {
  readonly text: string;
  readonly share: boolean;
  /** Id of the Discord message that the text is from; null for a text that somebody typed. */
  readonly message?: string | null;
}

/** Answers a deferred check, whichever way it was asked. */
export async function answerCheck(
  interaction:
    ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction,
  { text, share, message = null }: Asked,
  services: Services,
): Promise<void> {
  const settings = await services.policyOf(interaction.guildId);
  const words = wordsOf(interaction, share, settings.language);
  const assessment = await scoreText(text, interaction.guildId, services, words);
  const { logit, model } = assessment.prediction;
  const id = await services.checks.keep(text, { userId: interaction.user.id, logit });
  const sentences = checkSentences(assessment, services.classifier.runtime.name, words);
  const ballot = { check: id, message, verdict: assessment.verdict, logit, model };
  const buttons = {
    why: writeCustomId('check', 'why', id),
    whatIf: settings.whatIf ? writeCustomId('check', 'what-if', id) : null,
    meaning: writeCustomId('check', 'meaning', id),
    vote: settings.feedback
      ? { agree: writeVoteId('agree', ballot), disagree: writeVoteId('disagree', ballot) }
      : null,
  };
  await interaction.editReply(await checkReply(assessment, sentences, buttons, words));
}
