import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import { questionReply } from '../src/render/quiz-question.js';
import { questionAt } from '../src/teach/questions/index.js';
import { questionSentences } from '../src/wording/question.js';
import { answerTaken, roundNote } from '../src/wording/quiz-round.js';
import type { Services } from './command.js';
import { wordsOf, wordsShown } from './locale.js';
import { type Place, placeFrom } from './quiz-ids.js';
import { canBeTold, concludeRound, roundResult } from './quiz-round-result.js';
import { closeInTime } from './quiz-round-timer.js';
import { seedOf } from './quiz-seed.js';
import { teachingBench } from './teaching-bench.js';

/** Discord lets a message be changed for 15 minutes, so a round stays well below. */
export const SECONDS = { least: 10, most: 600, usual: 30 } as const;

/** Asks a channel one question. */
async function ask(
  interaction: ButtonInteraction | ChatInputCommandInteraction,
  { seed, number, seconds }: Place & { readonly seconds: number },
  services: Services,
): Promise<void> {
  const { guildId: serverId, applicationId, token, client } = interaction;
  if (serverId === null) throw new UserFailure(wordsOf(interaction).t('quiz.round.server'));
  await defer(interaction, { share: true });
  const words = await wordsShown(interaction, true, services);
  const question = questionAt(seed, number, teachingBench(services));
  const { model, options } = question;
  const locale = words.language;
  const round = await services.quizRounds.open(
    { serverId, seed, number, model, locale, applicationId, token },
    1000 * seconds,
  );
  const ids = options.map((_, option) => writeCustomId('quiz', 'round', round.id, String(option)));
  const note = roundNote(round.closesAt, words);
  await interaction.editReply(questionReply(questionSentences(question, words), ids, note));
  closeInTime(client, round, services);
}

export function startRound(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const seconds = interaction.options.getInteger('seconds') ?? SECONDS.usual;
  return ask(interaction, { seed: seedOf(interaction), number: 0, seconds }, services);
}

/** Asks the next question, if whoever began the quiz wants it. */
export async function nextRound(
  interaction: ButtonInteraction,
  args: readonly string[],
  services: Services,
): Promise<void> {
  if (interaction.message.interactionMetadata?.user.id !== interaction.user.id)
    throw new UserFailure(wordsOf(interaction).t('quiz.round.starter'));
  await ask(interaction, { ...placeFrom(args), seconds: SECONDS.usual }, services);
}

/** Takes somebody's answer, or shows the result when the time is over. */
export async function answerRound(
  interaction: ButtonInteraction,
  [id = '', option = '']: readonly string[],
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const round = await services.quizRounds.find(id);
  if (!round) throw new UserFailure(words.t('quiz.round.late'));
  const answer = { userId: interaction.user.id, choice: Number(option) };
  if (await services.quizRounds.answer(id, answer)) {
    await defer(interaction);
    await interaction.editReply(answerTaken(answer.choice, round.closesAt, words));
    return;
  }
  await concludeRound(round, services);
  if (!canBeTold(round, services)) throw new UserFailure(words.t('quiz.changed'));
  await interaction.deferUpdate();
  await interaction.editReply(await roundResult(round, services));
}
