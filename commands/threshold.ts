import {
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  SlashCommandBuilder,
} from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import type { Button } from '../src/render/buttons.js';
import { thresholdReply } from '../src/render/threshold.js';
import type { Words } from '../src/wording/words.js';
import type { Services, SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { wordsOf } from './locale.js';
import { isModerator, moderatedServer, serverOf } from './moderator.js';
import { settingsPreview } from './settings-preview.js';
import { type Question, thresholdFacts } from './threshold-facts.js';

const LEAST_COST = 0.01;
const MOST_COST = 1_000_000;

/** Where *Lower* and *Higher* lead. */
const STOPS = [0.01, ...Array.from({ length: 19 }, (_, at) => (at + 1) / 20), 0.98, 0.99, 0.995];

const data = everywhere(
  described(new SlashCommandBuilder(), 'threshold.command.name', 'threshold.command.description'),
)
  .addNumberOption((option) =>
    described(option, 'threshold.command.valueName', 'threshold.command.value')
      .setMinValue(0)
      .setMaxValue(1),
  )
  .addNumberOption((option) =>
    described(option, 'threshold.command.falseAlarmName', 'threshold.command.falseAlarm')
      .setMinValue(LEAST_COST)
      .setMaxValue(MOST_COST),
  )
  .addNumberOption((option) =>
    described(option, 'threshold.command.missName', 'threshold.command.miss')
      .setMinValue(LEAST_COST)
      .setMaxValue(MOST_COST),
  );

function questionOf({ options }: ChatInputCommandInteraction, { t }: Words): Question | null {
  const threshold = options.getNumber('value');
  const falseAlarm = options.getNumber('false-alarm-cost');
  const miss = options.getNumber('miss-cost');
  if (falseAlarm === null && miss === null) return threshold === null ? null : { threshold };
  if (threshold !== null) throw new UserFailure(t('threshold.costs.either'));
  if (falseAlarm === null || miss === null) throw new UserFailure(t('threshold.costs.both'));
  return { costs: { falseAlarm, miss } };
}

function buttonsFor(threshold: number, moderator: boolean, { t }: Words): Button[] {
  const lower = STOPS.findLast((stop) => stop < threshold);
  const higher = STOPS.find((stop) => stop > threshold);
  const go = (stop: number | undefined, label: string): Button[] =>
    stop === undefined ? [] : [{ id: writeCustomId('threshold', 'try', String(stop)), label }];
  const use = {
    id: writeCustomId('threshold', 'use', String(threshold)),
    label: t('threshold.button.use'),
    style: ButtonStyle.Primary,
  };
  return [
    ...go(lower, t('threshold.button.lower')),
    ...go(higher, t('threshold.button.higher')),
    ...(moderator ? [use] : []),
  ];
}

async function answer(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  question: Question | null,
  services: Services,
): Promise<InteractionEditReplyOptions> {
  const words = wordsOf(interaction);
  const asker = { userId: interaction.user.id, serverId: serverOf(interaction) };
  const facts = await thresholdFacts(question, asker, services);
  const buttons = buttonsFor(facts.outcome.threshold, isModerator(interaction), words);
  return thresholdReply(facts, buttons, words);
}

/** Leads to the preview of `/settings`; a lower bound that was chosen gives way. */
async function use(
  interaction: ButtonInteraction,
  threshold: number,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const serverId = moderatedServer(interaction, words);
  await defer(interaction);
  const { chosen } = await services.settings.of(serverId);
  const { lowerBound = 0 } = chosen;
  const changes = lowerBound > threshold ? { threshold, lowerBound: threshold } : { threshold };
  await interaction.editReply(await settingsPreview(serverId, changes, services, words));
}

export const threshold = {
  data,

  async run(interaction, services) {
    const question = questionOf(interaction, wordsOf(interaction));
    await defer(interaction);
    await interaction.editReply(await answer(interaction, question, services));
  },

  async button(interaction, { action, args: [value = ''] }, services) {
    const asked = Number(value);
    if (action === 'use') return use(interaction, asked, services);
    await interaction.update(await answer(interaction, { threshold: asked }, services));
  },
} satisfies SlashCommand;
