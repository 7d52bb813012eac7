import type { Question } from '../src/teach/question.js';
import { rate } from '../src/teach/rate.js';
import type { Services } from './command.js';

/** Keeps what an answer earns; nothing is kept of answers in direct messages. */
export async function earn(
  { model, seed, number, rating }: Question,
  answer: { readonly serverId: string | null; readonly userId: string; readonly option: number },
  { quizPoints }: Services,
): Promise<void> {
  const { serverId, userId, option } = answer;
  if (serverId === null) return;
  const question = `${model}:${seed}:${number}`;
  await quizPoints.earn({ serverId, userId, question, points: rate(rating, option).points });
}
