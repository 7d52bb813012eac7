import { type APIEmbedField, ButtonStyle, EmbedBuilder } from 'discord.js';
import type { Explanation, QuestionSentences } from '../wording/question.js';
import type { Words } from '../wording/words.js';
import { attached, button, pictured, row, type TeachingReply } from './lesson.js';
import { embedColour } from './palette.js';

const MOST_IN_A_ROW = 5;

/** What follows a question once it is over: for one person, or for a channel. */
export interface Outcome extends Explanation {
  /** Right or wrong, or how a channel answered. */
  readonly verdict: string;
  /** Custom id of the button to the next question. */
  readonly next: string;
}

function questionEmbed(
  { title, ask, shown, options, footer }: QuestionSentences,
  notes: readonly string[],
): EmbedBuilder {
  const fields: APIEmbedField[] = shown === null ? [] : [{ name: shown.title, value: shown.body }];
  const choices = options.map(({ letter, text }) => `**${letter}** ${text}`).join('\n');
  return new EmbedBuilder()
    .setTitle(title)
    .setDescription([ask, choices, ...notes].join('\n\n'))
    .setColor(embedColour.neutral)
    .addFields(fields)
    .setFooter({ text: footer });
}

function answerRows({ options }: QuestionSentences, ids: readonly string[]) {
  const buttons = options.map(({ letter }, at) =>
    button(ids[at] ?? '', letter, ButtonStyle.Primary),
  );
  return [...row(buttons.slice(0, MOST_IN_A_ROW)), ...row(buttons.slice(MOST_IN_A_ROW))];
}

/** An open question as a reply; `note` says until when, where there is a time. */
export function questionReply(
  said: QuestionSentences,
  answerIds: readonly string[],
  note: string | null = null,
): TeachingReply {
  return {
    embeds: [questionEmbed(said, note === null ? [] : [note])],
    files: [],
    attachments: [],
    components: answerRows(said, answerIds),
  };
}

/** A question with its answer, explanation and picture. */
export async function answeredReply(
  said: QuestionSentences,
  { verdict, why, picture, next }: Outcome,
  words: Words,
): Promise<TeachingReply> {
  return {
    embeds: [pictured(questionEmbed(said, [verdict, why]), picture)],
    files: [await attached(picture, words)],
    attachments: [],
    components: row([button(next, words.t('quiz.button.next'), ButtonStyle.Primary)]),
  };
}
