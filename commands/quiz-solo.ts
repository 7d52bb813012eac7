import { type ButtonInteraction, type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { answeredReply, questionReply } from '../src/render/quiz-question.js';
import type { TeachingReply } from '../src/render/lesson.js';
import type { Bench } from '../src/teach/bench.js';
import { questionAt } from '../src/teach/questions/index.js';
import { rate } from '../src/teach/rate.js';
import { explanation, questionSentences, verdictOnAnswer } from '../src/wording/question.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';
import { wordsOf } from './locale.js';
import { answerFrom, nextSoloId, type Place, placeFrom, soloAnswerIds } from './quiz-ids.js';
import { earn } from './quiz-points.js';
import { seedOf } from './quiz-seed.js';
import { teachingBench } from './teaching-bench.js';

function ask({ seed, number }: Place, bench: Bench, words: Words): TeachingReply {
  const question = questionAt(seed, number, bench);
  return questionReply(questionSentences(question, words), soloAnswerIds(question));
}

/** Asks the first question of a quiz for one person. */
export async function startSolo(
  interaction: ChatInputCommandInteraction,
  services: Services,
): Promise<void> {
  const place = { seed: seedOf(interaction), number: 0 };
  const { embeds, components } = ask(place, teachingBench(services), wordsOf(interaction));
  await interaction.reply({ embeds, components, flags: MessageFlags.Ephemeral });
}

/** Replaces an answered question by the next one. */
export async function nextSolo(
  interaction: ButtonInteraction,
  args: readonly string[],
  services: Services,
): Promise<void> {
  await interaction.update(ask(placeFrom(args), teachingBench(services), wordsOf(interaction)));
}

/** Shows what an answer is worth, and why. */
export async function answerSolo(
  interaction: ButtonInteraction,
  args: readonly string[],
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const bench = teachingBench(services);
  const { seed, number, option } = answerFrom(args, bench, words);
  const question = questionAt(seed, number, bench);
  await interaction.deferUpdate();
  const { guildId: serverId, user } = interaction;
  await earn(question, { serverId, userId: user.id, option }, services);
  const rated = rate(question.rating, option);
  const outcome = {
    ...explanation(question, words),
    verdict: verdictOnAnswer(question, option, rated, words),
    next: nextSoloId(question),
  };
  await interaction.editReply(
    await answeredReply(questionSentences(question, words), outcome, words),
  );
}
