import { UserFailure } from '../src/bot/failure.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import type { Bench } from '../src/teach/bench.js';
import type { Question } from '../src/teach/question.js';
import type { Words } from '../src/wording/words.js';

/** Which question of which quiz. */
export interface Place {
  readonly seed: number;
  /** From 0. */
  readonly number: number;
}

/** The end of a model's id, short enough for a custom id. */
function stampOf(model: string): string {
  return model.slice(-8);
}

/** One id for each option of a question that somebody answers alone. */
export function soloAnswerIds({ seed, number, model, options }: Question): readonly string[] {
  return options.map((_, option) =>
    writeCustomId('quiz', 'answer', stampOf(model), String(seed), String(number), String(option)),
  );
}

export function nextSoloId({ seed, number }: Place): string {
  return writeCustomId('quiz', 'next', String(seed), String(number + 1));
}

/** Reads a seed and a question's number from a custom id. */
export function placeFrom([seed = '', number = '']: readonly string[]): Place {
  return { seed: Number(seed), number: Number(number) };
}

/**
 * What a press answers.
 * @throws UserFailure when the question was asked of another model
 */
export function answerFrom(
  [stamp, ...rest]: readonly string[],
  { card }: Bench,
  { t }: Words,
): Place & { readonly option: number } {
  if (stamp !== stampOf(card.id)) throw new UserFailure(t('quiz.changed'));
  return { ...placeFrom(rest), option: Number(rest[2]) };
}
