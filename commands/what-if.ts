import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { MODAL_TEXT_LIMIT, whatIfModal } from '../src/render/check-modal.js';
import { cutText } from '../src/render/limits.js';
import { whatIfReply } from '../src/render/what-if.js';
import { whatIfSentences } from '../src/wording/what-if.js';
import type { Services } from './command.js';
import { compareScores } from './compare-scores.js';
import { keptText } from './kept-text.js';
import { wordsOf } from './locale.js';

/** Opens the window in which a checked text can be changed. */
export async function openWhatIf(
  interaction: ButtonInteraction,
  id: string,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const text = await keptText(id, services, words);
  await interaction.showModal(whatIfModal(writeCustomId('check', 'what-if', id), text, words));
}

/** Compares a changed text with the one that was checked, cut alike, privately. */
export async function compareTexts(
  interaction: ModalSubmitInteraction,
  { id, text }: { readonly id: string; readonly text: string },
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const original = await keptText(id, services, words);
  const start = cutText(original, MODAL_TEXT_LIMIT);
  const scored = await compareScores([start, text], interaction.guildId, services, words);
  const cutAt = start.length < original.length ? start.length : null;
  const sentences = whatIfSentences({ ...scored, cutAt }, words);
  await interaction.editReply(whatIfReply(sentences));
}
