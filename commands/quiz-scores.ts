import type { ChatInputCommandInteraction } from 'discord.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import { scoresReply } from '../src/render/quiz-scores.js';
import { scoreSentences } from '../src/wording/quiz-scores.js';
import type { Services } from './command.js';
import { wordsOf, wordsShown } from './locale.js';

const SHOWN = 10;

function serverOf(interaction: ChatInputCommandInteraction): string {
  const { guildId } = interaction;
  if (guildId === null) throw new UserFailure(wordsOf(interaction).t('quiz.scores.server'));
  return guildId;
}

/** Shows who has how many points in a server: only people who played and keep their points. */
export async function showScores(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const serverId = serverOf(interaction);
  const share = interaction.options.getBoolean('share') ?? false;
  await defer(interaction, { share });
  const ranking = await services.quizPoints.ranking(serverId, SHOWN);
  const words = await wordsShown(interaction, share, services);
  await interaction.editReply(scoresReply(scoreSentences(ranking, words)));
}

/** Keeps somebody's points from now on, or deletes them and keeps none. */
export async function setRecording(
  interaction: ChatInputCommandInteraction,
  { quizPoints }: Services,
): Promise<void> {
  const serverId = serverOf(interaction);
  const keep = interaction.options.getBoolean('keep', true);
  await defer(interaction);
  if (keep) await quizPoints.record(serverId, interaction.user.id);
  else await quizPoints.abstain(serverId, interaction.user.id);
  await interaction.editReply(wordsOf(interaction).t(keep ? 'quiz.scores.on' : 'quiz.scores.off'));
}
