import { type ChatInputCommandInteraction, SlashCommandBuilder } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { defer } from '../src/bot/defer.js';
import { checkModal, TEXT_FIELD } from '../src/render/check-modal.js';
import { answerCheck } from './answer-check.js';
import type { SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { wordsOf } from './locale.js';
import { explainMeaning } from './explain-meaning.js';
import { compareTexts, openWhatIf } from './what-if.js';
import { explainWhy } from './why.js';

const LONGEST_TEXT = 6000;

const data = everywhere(
  described(new SlashCommandBuilder(), 'check.command.name', 'check.command.description'),
)
  .addStringOption((option) =>
    described(option, 'check.command.textName', 'check.command.text').setMaxLength(LONGEST_TEXT),
  )
  .addBooleanOption((option) =>
    described(option, 'check.command.shareName', 'check.command.share'),
  );

async function askForText(interaction: ChatInputCommandInteraction, share: boolean): Promise<void> {
  const id = writeCustomId('check', 'text', share ? 'shared' : 'private');
  await interaction.showModal(checkModal(id, wordsOf(interaction)));
}

export const check = {
  data,

  async run(interaction, services) {
    const text = interaction.options.getString('text');
    const asked = interaction.options.getBoolean('share');
    const share = asked ?? (await services.policyOf(interaction.guildId)).share;
    if (text === null) return askForText(interaction, share);
    await defer(interaction, { share });
    await answerCheck(interaction, { text, share }, services);
  },

  async modal(interaction, { action, args: [first = ''] }, services) {
    const text = interaction.fields.getTextInputValue(TEXT_FIELD);
    const share = action === 'text' && first === 'shared';
    await defer(interaction, { share });
    if (action === 'text') await answerCheck(interaction, { text, share }, services);
    else await compareTexts(interaction, { id: first, text }, services);
  },

  async button(interaction, { action, args: [id = ''] }, services) {
    if (action === 'what-if') return openWhatIf(interaction, id, services);
    await defer(interaction);
    if (action === 'why') await explainWhy(interaction, id, services);
    else await explainMeaning(interaction, id, services);
  },
} satisfies SlashCommand;
