import { type Interaction, SlashCommandBuilder } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { defer } from '../src/bot/defer.js';
import { sigmoid } from '../src/classify/index.js';
import { CARD_VIEWS, cardFile, type CardView, modelReply } from '../src/render/model.js';
import type { PlotFacts } from '../src/render/model-plot.js';
import type { CardFacts } from '../src/wording/model.js';
import type { Services, SlashCommand } from './command.js';
import { everywhere } from './everywhere.js';
import { described } from './localize.js';
import { wordsOf } from './locale.js';

function cardFacts({ classifier }: Services): CardFacts {
  const { card, runtime } = classifier;
  return { card, runtime: `${runtime.name} ${runtime.version}` };
}

async function factsFor(
  interaction: Interaction,
  services: Services,
): Promise<CardFacts & PlotFacts> {
  const { threshold } = await services.policyOf(interaction.guildId);
  const logit = await services.checks.lastLogit(interaction.user.id);
  return { ...cardFacts(services), threshold, last: logit === null ? null : sigmoid(logit) };
}

function viewNamed(name: string | undefined): CardView {
  return CARD_VIEWS.find((view) => view === name) ?? 'overview';
}

const controls = { view: writeCustomId('model', 'view'), file: writeCustomId('model', 'file') };

export const model = {
  data: everywhere(
    described(new SlashCommandBuilder(), 'model.command.name', 'model.command.description'),
  ),

  async run(interaction, services) {
    await defer(interaction);
    const facts = await factsFor(interaction, services);
    const words = wordsOf(interaction);
    await interaction.editReply(await modelReply('overview', facts, controls, words));
  },

  async select(interaction, _id, services) {
    await interaction.deferUpdate();
    const facts = await factsFor(interaction, services);
    const view = viewNamed(interaction.values[0]);
    await interaction.editReply(await modelReply(view, facts, controls, wordsOf(interaction)));
  },

  async button(interaction, _id, services) {
    await defer(interaction);
    await interaction.editReply(cardFile(cardFacts(services), wordsOf(interaction)));
  },
} satisfies SlashCommand;
