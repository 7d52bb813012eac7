import { writeCustomId } from '../src/bot/custom-id.js';
import type { TeachingReply } from '../src/render/lesson.js';
import { answeredReply } from '../src/render/quiz-question.js';
import type { KeptRound } from '../src/store/index.js';
import { questionAt } from '../src/teach/questions/index.js';
import { tallyOf } from '../src/teach/tally.js';
import { explanation, questionSentences } from '../src/wording/question.js';
import { roundOutcome } from '../src/wording/quiz-round.js';
import { wordsFor } from '../src/wording/words.js';
import type { Services } from './command.js';
import { earn } from './quiz-points.js';
import { teachingBench } from './teaching-bench.js';

/** Whether the question of a round can still be told: the model has not changed since. */
export function canBeTold({ model }: KeptRound, { classifier }: Services): boolean {
  return model === classifier.card.id;
}

/** Closes a round and keeps its points, once, however many ask for it. */
export async function concludeRound(round: KeptRound, services: Services): Promise<void> {
  const { id, seed, number, serverId } = round;
  if (!(await services.quizRounds.close(id)) || !canBeTold(round, services)) return;
  const question = questionAt(seed, number, teachingBench(services));
  for (const { userId, choice } of await services.quizRounds.answers(id))
    await earn(question, { serverId, userId, option: choice }, services);
}

/** What the message of a closed round shows: how the channel answered, the answer, and why. */
export async function roundResult(round: KeptRound, services: Services): Promise<TeachingReply> {
  const { id, seed, number, locale } = round;
  const words = wordsFor(locale);
  const question = questionAt(seed, number, teachingBench(services));
  const answers = await services.quizRounds.answers(id);
  const tally = tallyOf(
    question,
    answers.map(({ choice }) => choice),
  );
  const outcome = {
    ...explanation(question, words),
    verdict: roundOutcome(question, tally, words),
    next: writeCustomId('quiz', 'round-next', String(seed), String(number + 1)),
  };
  return answeredReply(questionSentences(question, words), outcome, words);
}
