import type {
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { atBaseRate } from '../src/explain/base-rate.js';
import { checkReply } from '../src/render/check.js';
import { checkSentences } from '../src/wording/check.js';
import type { Services } from './command.js';
import { wordsOf, wordsShown } from './locale.js';
import { scoreText } from './score-text.js';
import { writeVoteId } from './vote-id.js';

/** What is to be checked. */
interface Asked {
  readonly text: string;
  readonly share: boolean;
  /** Id of the Discord message that the text is from; null for a text that somebody typed. */
  readonly message?: string | null;
  /** Share of label 1 among the messages here, 0 to 1; the server's own when left out. */
  readonly baseRate?: number | null;
}

/** Answers a deferred check, whichever way it was asked. */
export async function answerCheck(
  interaction:
    ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ModalSubmitInteraction,
  { text, share, message = null, baseRate = null }: Asked,
  services: Services,
): Promise<void> {
  const { runtime, card } = services.classifier;
  const settings = await services.policyOf(interaction.guildId);
  const words = await wordsShown(interaction, share, services);
  // Why there is no prediction is said to the person alone, whether or not the check was shared.
  const alone = wordsOf(interaction);
  const assessment = await scoreText(text, interaction.guildId, services, alone);
  const { logit, model } = assessment.prediction;
  const id = await services.checks.keep(text, { userId: interaction.user.id, logit });
  const rate = baseRate ?? settings.baseRate;
  const adjusted = rate === null ? null : atBaseRate(logit, rate, card.baseRates.calibration);
  const beside = { runtime: runtime.name, baseRate: adjusted };
  const sentences = checkSentences(assessment, beside, words);
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
