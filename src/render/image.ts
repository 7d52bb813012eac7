import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  type InteractionEditReplyOptions,
} from 'discord.js';
import type { OcclusionReading } from '../classify-image/index.js';
import type { PictureAssessment } from '../explain/assess-picture.js';
import type { PictureSentences } from '../wording/image.js';
import type { OcclusionSentences } from '../wording/image-occlusion.js';
import type { OverlayWords } from '../wording/image-overlay.js';
import type { Sections } from '../wording/meaning.js';
import type { Words } from '../wording/words.js';
import { overlay } from './image-overlay.js';
import { embedColour } from './palette.js';
import { sectionsEmbed } from './sections.js';

const PICTURE = 'map.png';

/** Custom ids of the buttons under a picture's answer. */
export interface PictureButtons {
  readonly why: string;
  readonly occlusion: string;
}

/** What is laid over the picture: the exact map, or what covering patches showed. */
export interface PictureLayer {
  readonly grid: Parameters<typeof overlay>[0]['grid'];
  readonly words: OverlayWords;
}

async function attached(
  view: OcclusionReading['view'],
  { grid, words }: PictureLayer,
): Promise<AttachmentBuilder> {
  const png = Buffer.from(await overlay({ view, grid, labels: words.labels }));
  return new AttachmentBuilder(png, { name: PICTURE, description: words.alt });
}

/** Score, classes and threshold stand in one row, the bill below them. */
const SIDE_BY_SIDE = 3;

function button(id: string, label: string): ButtonBuilder {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary);
}

function buttonRow(
  { why, occlusion }: PictureButtons,
  { t }: Words,
): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    button(why, t('image.button.why')),
    button(occlusion, t('image.button.occlusion')),
  );
}

/** The reply to a picture: verdict, meaning, both classes, the bill, and the picture under its map. */
export async function pictureReply(
  assessment: PictureAssessment,
  said: PictureSentences,
  layer: PictureLayer,
  buttons: PictureButtons,
  words: Words,
): Promise<InteractionEditReplyOptions> {
  const embed = new EmbedBuilder()
    .setTitle(said.verdict)
    .setDescription(`${said.meaning}\n\n-# ${said.limits}`)
    .setColor(embedColour[assessment.verdict])
    .addFields(
      said.fields.map(({ title, body }, at) => ({
        name: title,
        value: body,
        inline: at < SIDE_BY_SIDE,
      })),
    )
    .setImage(`attachment://${PICTURE}`)
    .setFooter({ text: said.footer });
  return {
    embeds: [embed],
    files: [await attached(assessment.reading.view, layer)],
    components: [buttonRow(buttons, words)],
  };
}

/** The longer explanation of a picture's score. */
export function whyPictureReply(sections: Sections): InteractionEditReplyOptions {
  return { embeds: [sectionsEmbed(sections, embedColour.neutral)] };
}

/** The second view: what covering patches does. */
export async function occlusionReply(
  reading: OcclusionReading,
  said: OcclusionSentences,
  overlayWords: OverlayWords,
): Promise<InteractionEditReplyOptions> {
  const embed = new EmbedBuilder()
    .setTitle(said.title)
    .setDescription(`${said.body}\n\n-# ${said.limits}`)
    .setColor(embedColour.neutral)
    .setImage(`attachment://${PICTURE}`)
    .setFooter({ text: said.footer });
  const layer = { grid: reading.occlusion, words: overlayWords };
  return { embeds: [embed], files: [await attached(reading.view, layer)] };
}
