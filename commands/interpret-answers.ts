import type { ModalSubmitInteraction, StringSelectMenuInteraction } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { UserFailure } from '../src/bot/failure.js';
import { readLabelNames } from '../src/interpret/index.js';
import { ANSWER_FIELD, answerModal } from '../src/render/interpret-modal.js';
import { OTHER_LABELS, OTHER_THRESHOLD } from '../src/wording/interpret-question.js';
import type { Words } from '../src/wording/words.js';
import { answerInPlace } from './answer-in-place.js';
import { answerInterpret } from './answer-interpret.js';
import type { Services } from './command.js';
import { wordsOf, wordsShown } from './locale.js';
import { keptRequest, type PasteRequest } from './paste-request.js';

function thresholdIn(said: string, { t }: Words): number {
  const value = said.trim() === '' ? NaN : Number(said.trim().replace(',', '.'));
  if (value >= 0 && value <= 1) return value;
  throw new UserFailure(t('interpret.ask.badThreshold', { said: said.slice(0, 40) }));
}

function labelsIn(said: string, { t }: Words): string {
  if (readLabelNames(said)) return said;
  throw new UserFailure(t('interpret.ask.badLabels'));
}

const ACTIVATIONS = ['sigmoid', 'softmax', 'none'] as const;

/** The request with one answer of the select menu in it. */
function withAnswer(request: PasteRequest, answer: string, words: Words): PasteRequest {
  const [name = '', ...rest] = answer.split('=');
  const said = rest.join('=');
  if (name === 'labels') return { ...request, labels: labelsIn(said, words) };
  if (name === 'threshold') return { ...request, threshold: thresholdIn(said, words) };
  const activation = ACTIVATIONS.find((one) => one === said);
  return activation ? { ...request, activation } : request;
}

async function openWindow(
  interaction: StringSelectMenuInteraction,
  kind: 'labels' | 'threshold',
  id: string,
): Promise<void> {
  const window = writeCustomId('interpret', kind, id);
  await interaction.showModal(answerModal(window, kind, wordsOf(interaction)));
}

/** Redoes the answer with what was chosen in the select menu. */
export async function takeAnswer(
  interaction: StringSelectMenuInteraction,
  id: string,
  services: Services,
): Promise<void> {
  const [answer = ''] = interaction.values;
  if (answer === OTHER_LABELS) return openWindow(interaction, 'labels', id);
  if (answer === OTHER_THRESHOLD) return openWindow(interaction, 'threshold', id);
  // A failure before the acknowledgement is a private answer and leaves the message alone.
  const said = wordsOf(interaction);
  const request = withAnswer(await keptRequest(id, services, said), answer, said);
  await answerInPlace(interaction, true, async (shared) => {
    const words = await wordsShown(interaction, shared, services);
    return answerInterpret(request, { words, shared }, services);
  });
}

/** Redoes the answer with what was typed in a window, privately. */
export async function takeTyped(
  interaction: ModalSubmitInteraction,
  kind: 'labels' | 'threshold',
  id: string,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const typed = interaction.fields.getTextInputValue(ANSWER_FIELD);
  const request = await keptRequest(id, services, words);
  const redone = withAnswer(request, `${kind}=${typed}`, words);
  await interaction.editReply(await answerInterpret(redone, { words, shared: false }, services));
}
