import {
  ActionRowBuilder,
  AttachmentBuilder,
  type ButtonBuilder,
  EmbedBuilder,
  type InteractionEditReplyOptions,
  StringSelectMenuBuilder,
} from 'discord.js';
import { THIN_BELOW } from '../explain/evidence.js';
import { type CardFacts, cardMarkdown, cardSections } from '../wording/model.js';
import { type CardPlot, plotText, plottedSet } from '../wording/model-plot.js';
import type { Words } from '../wording/words.js';
import { buttonRows } from './buttons.js';
import { cardPlot, type PlotFacts } from './model-plot.js';
import { embedColour } from './palette.js';
import { sectionsEmbed } from './sections.js';

/** What `/model` can show. */
export const CARD_VIEWS = [
  'overview',
  'reliability',
  'roc',
  'precisionRecall',
  'histogram',
] as const;

export type CardView = (typeof CARD_VIEWS)[number];

/** Custom ids of the menu and the button under a card. */
export interface CardControls {
  readonly view: string;
  readonly file: string;
}

type Rows = ActionRowBuilder<StringSelectMenuBuilder | ButtonBuilder>[];

function controls(ids: CardControls, shown: CardView, { t }: Words): Rows {
  const menu = new StringSelectMenuBuilder()
    .setCustomId(ids.view)
    .setPlaceholder(t('model.menu.placeholder'))
    .addOptions(
      CARD_VIEWS.map((view) => ({
        value: view,
        label: t(`model.menu.${view}`),
        default: view === shown,
      })),
    );
  const row = new ActionRowBuilder<StringSelectMenuBuilder | ButtonBuilder>().addComponents(menu);
  return [row, ...buttonRows([{ id: ids.file, label: t('model.file') }])];
}

async function plotted(
  plot: CardPlot,
  facts: PlotFacts,
  words: Words,
): Promise<{ embed: EmbedBuilder; file: AttachmentBuilder }> {
  const name = `${plot}.png`;
  const marks = { last: facts.last, thinBelow: THIN_BELOW };
  const text = plotText(plot, plottedSet(facts.card, facts.threshold), marks, words);
  const png = Buffer.from(await cardPlot(plot, facts, words));
  const embed = new EmbedBuilder()
    .setTitle(words.t('model.title', { model: facts.card.id }))
    .setDescription(text)
    .setColor(embedColour.neutral)
    .setImage(`attachment://${name}`);
  return { embed, file: new AttachmentBuilder(png, { name, description: text.slice(0, 1024) }) };
}

/** One view of the model card as a reply. */
export async function modelReply(
  view: CardView,
  facts: PlotFacts & CardFacts,
  ids: CardControls,
  words: Words,
): Promise<InteractionEditReplyOptions> {
  const components = controls(ids, view, words);
  if (view === 'overview') {
    const embed = sectionsEmbed(cardSections(facts, words), embedColour.neutral);
    return { embeds: [embed], files: [], attachments: [], components };
  }
  const { embed, file } = await plotted(view, facts, words);
  return { embeds: [embed], files: [file], attachments: [], components };
}

/** The whole card as a Markdown file. */
export function cardFile(facts: CardFacts, words: Words): InteractionEditReplyOptions {
  const text = Buffer.from(cardMarkdown(facts, words));
  return { files: [new AttachmentBuilder(text, { name: `${facts.card.id}.md` })] };
}
