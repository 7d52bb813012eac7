import type { ChatInputCommandInteraction, ModalSubmitInteraction } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { defer } from '../src/bot/defer.js';
import { LABELS_FIELD, OUTPUT_FIELD, pasteModal } from '../src/render/interpret-modal.js';
import { answerInterpret } from './answer-interpret.js';
import type { Services, SlashCommand } from './command.js';
import { takeAnswer, takeTyped } from './interpret-answers.js';
import { interpretDefinition } from './interpret-definition.js';
import { wordsOf, wordsShown } from './locale.js';
import { keepRequest, keptRequest, type PasteRequest } from './paste-request.js';
import { pastedFile } from './pasted-file.js';

const ACTIVATIONS = ['sigmoid', 'softmax', 'none', 'unknown'] as const;

function requestOf({ options }: ChatInputCommandInteraction): PasteRequest {
  const said = options.getString('activation');
  return {
    text: options.getString('output') ?? undefined,
    labels: options.getString('labels') ?? undefined,
    threshold: options.getNumber('threshold') ?? undefined,
    activation: ACTIVATIONS.find((one) => one === said),
    truth: options.getString('truth') ?? undefined,
    missCost: options.getNumber('miss-cost') ?? undefined,
    share: options.getBoolean('share') ?? false,
  };
}

async function openPaste(
  interaction: ChatInputCommandInteraction,
  request: PasteRequest,
  services: Services,
): Promise<void> {
  const id = writeCustomId(
    'interpret',
    request.share === true ? 'shared' : 'private',
    await keepRequest(request, services),
  );
  await interaction.showModal(pasteModal(id, request.labels ?? '', wordsOf(interaction)));
}

async function takePaste(
  interaction: ModalSubmitInteraction,
  id: string,
  services: Services,
): Promise<void> {
  const request = await keptRequest(id, services, wordsOf(interaction));
  const shared = request.share === true;
  const labels = interaction.fields.getTextInputValue(LABELS_FIELD).trim();
  const pasted: PasteRequest = {
    ...request,
    text: interaction.fields.getTextInputValue(OUTPUT_FIELD),
    labels: labels === '' ? undefined : labels,
  };
  const words = await wordsShown(interaction, shared, services);
  await interaction.editReply(await answerInterpret(pasted, { words, shared }, services));
}

export const interpret = {
  data: interpretDefinition,

  async run(interaction, services) {
    const request = requestOf(interaction);
    const file = interaction.options.getAttachment('file');
    if (request.text === undefined && !file) return openPaste(interaction, request, services);
    const shared = request.share === true;
    await defer(interaction, { share: shared });
    const words = await wordsShown(interaction, shared, services);
    const input = file ? await pastedFile(file, words) : {};
    const reply = await answerInterpret({ ...request, ...input }, { words, shared }, services);
    await interaction.editReply(reply);
  },

  async modal(interaction, { action, args: [id = ''] }, services) {
    await defer(interaction, { share: action === 'shared' });
    if (action === 'labels' || action === 'threshold')
      await takeTyped(interaction, action, id, services);
    else await takePaste(interaction, id, services);
  },

  async select(interaction, { args: [id = ''] }, services) {
    await takeAnswer(interaction, id, services);
  },
} satisfies SlashCommand;
