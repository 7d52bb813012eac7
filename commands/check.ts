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
  .addBooleanOption((option) => described(option, 'check.command.shareName', 'check.command.share'))
  .addNumberOption((option) =>
    described(option, 'check.command.baseRateName', 'check.command.baseRate')
      .setMinValue(0.01)
      .setMaxValue(99.99),
  );

async function askForText(
  interaction: ChatInputCommandInteraction,
  share: boolean,
  percent: number | null,
): Promise<void> {
  const rate = percent === null ? [] : [String(percent)];
  const id = writeCustomId('check', 'text', share ? 'shared' : 'private', ...rate);
  await interaction.showModal(checkModal(id, wordsOf(interaction)));
}

/** A percentage as a share, 0 to 1. */
function shareOf(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}

export const check = {
  data,

  async run(interaction, services) {
    const text = interaction.options.getString('text');
    const asked = interaction.options.getBoolean('share');
    const share = asked ?? (await services.policyOf(interaction.guildId)).share;
    const percent = interaction.options.getNumber('base-rate');
    if (text === null) return askForText(interaction, share, percent);
    await defer(interaction, { share });
    await answerCheck(interaction, { text, share, baseRate: shareOf(percent) }, services);
  },

  async modal(interaction, { action, args: [first = '', rate] }, services) {
    const text = interaction.fields.getTextInputValue(TEXT_FIELD);
    const share = action === 'text' && first === 'shared';
    await defer(interaction, { share });
    const baseRate = rate === undefined ? null : shareOf(Number(rate));
    if (action === 'text') await answerCheck(interaction, { text, share, baseRate }, services);
    else await compareTexts(interaction, { id: first, text }, services);
  },

  async button(interaction, { action, args: [id = ''] }, services) {
    if (action === 'what-if') return openWhatIf(interaction, id, services);
    await defer(interaction);
    if (action === 'why') await explainWhy(interaction, id, services);
    else await explainMeaning(interaction, id, services);
  },
} satisfies SlashCommand;
