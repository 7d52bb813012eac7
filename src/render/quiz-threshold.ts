import { type ButtonBuilder, EmbedBuilder } from 'discord.js';
import type { GameSentences } from '../wording/threshold-game.js';
import type { Words } from '../wording/words.js';
import { attached, button, pictured, row, type TeachingReply } from './lesson.js';
import { embedColour } from './palette.js';

/** A step of the threshold; at either end it cannot be taken. */
interface GameStep {
  readonly id: string;
  readonly possible: boolean;
}

export interface GameButtons {
  readonly lower: GameStep;
  readonly higher: GameStep;
  /** Custom id of the way back to the card's own threshold. */
  readonly card: string;
}

function step({ id, possible }: GameStep, label: string): ButtonBuilder {
  return button(id, label).setDisabled(!possible);
}

/** The threshold game as a reply. */
export async function thresholdReply(
  { title, body, mistakes, footer, picture, card }: GameSentences,
  { lower, higher, card: cardId }: GameButtons,
  words: Words,
): Promise<TeachingReply> {
  const embed = new EmbedBuilder()
    .setTitle(title)
    .setDescription(body)
    .setColor(embedColour.neutral)
    .addFields(mistakes.map(({ title: name, body: value }) => ({ name, value })))
    .setFooter({ text: footer });
  return {
    embeds: [pictured(embed, picture)],
    files: [await attached(picture, words)],
    attachments: [],
    components: row([step(lower, '−'), step(higher, '+'), button(cardId, card)]),
  };
}
