import type { ButtonInteraction, ChatInputCommandInteraction } from 'discord.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import { sectionsReply } from '../src/render/sections-reply.js';
import { type Changes, type SettingName, settingNames } from '../src/store/index.js';
import { historySections, settingsSections } from '../src/wording/settings.js';
import type { Words } from '../src/wording/words.js';
import type { Services, SlashCommand } from './command.js';
import { wordsOf } from './locale.js';
import { moderatedServer } from './moderator.js';
import { withDefaults } from './server-settings.js';
import { readChanges } from './setting-changes.js';
import { AUTOMATIC, settingsDefinition } from './settings-definition.js';
import { settingsAfter, settingsPreview } from './settings-preview.js';

const HISTORY_LENGTH = 20;
const DECIMALS = 6;

function round(value: number | null): number | undefined {
  return value === null ? undefined : Number(value.toFixed(DECIMALS));
}

function askedChanges({ options }: ChatInputCommandInteraction): Changes {
  const language = options.getString('language');
  const percent = options.getNumber('base-rate');
  return {
    threshold: round(options.getNumber('threshold')),
    lowerBound: round(options.getNumber('lower-bound')),
    baseRate: percent === null ? undefined : round(percent / 100),
    language: language === AUTOMATIC ? null : (language ?? undefined),
    share: options.getBoolean('share') ?? undefined,
    whatIf: options.getBoolean('what-if') ?? undefined,
    feedback: options.getBoolean('feedback') ?? undefined,
  };
}

function resetChanges({ options }: ChatInputCommandInteraction): Changes {
  const only = options.getString('setting');
  const names = settingNames.filter((name) => only === null || name === only);
  return Object.fromEntries(names.map((name): [SettingName, null] => [name, null]));
}

async function overview(serverId: string, services: Services, words: Words): Promise<object> {
  const { card } = services.classifier;
  const values = { now: await services.policyOf(serverId), defaults: withDefaults({}, card) };
  return sectionsReply(settingsSections(values, settingNames, card, words));
}

async function history(serverId: string, services: Services, words: Words): Promise<object> {
  const changes = await services.settings.history(serverId, HISTORY_LENGTH);
  const defaults = withDefaults({}, services.classifier.card);
  return sectionsReply(historySections(changes, defaults, words));
}

async function save(
  interaction: ButtonInteraction,
  [revision = '', code = '']: readonly string[],
  services: Services,
  words: Words,
): Promise<void> {
  const serverId = moderatedServer(interaction, words);
  const changes = readChanges(code);
  const seen = { userId: interaction.user.id, revision: Number(revision) };
  settingsAfter((await services.settings.of(serverId)).chosen, changes, services, words);
  const { t } = words;
  if (!(await services.settings.change(serverId, seen, changes)))
    throw new UserFailure(t('settings.outdated', { settings: t('settings.command.name') }));
  await interaction.update({ content: t('settings.saved'), components: [] });
}

export const settings = {
  data: settingsDefinition,

  async run(interaction, services) {
    const words = wordsOf(interaction);
    const serverId = moderatedServer(interaction, words);
    await defer(interaction);
    const answers: Readonly<Record<string, () => Promise<object>>> = {
      show: () => overview(serverId, services, words),
      history: () => history(serverId, services, words),
      change: () => settingsPreview(serverId, askedChanges(interaction), services, words),
      reset: () => settingsPreview(serverId, resetChanges(interaction), services, words),
    };
    const answer = answers[interaction.options.getSubcommand()];
    if (answer) await interaction.editReply(await answer());
  },

  async button(interaction, { action, args }, services) {
    const words = wordsOf(interaction);
    if (action === 'save') return save(interaction, args, services, words);
    await interaction.update({
      content: words.t('settings.cancelled'),
      embeds: [],
      components: [],
    });
  },
} satisfies SlashCommand;
