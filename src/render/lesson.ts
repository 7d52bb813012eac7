import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  type MessageActionRowComponentBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from 'discord.js';
import type { LessonList, LessonPage } from '../wording/lesson.js';
import type { TitledPicture } from '../wording/picture.js';
import type { Words } from '../wording/words.js';
import { teachingPicture } from './lesson-picture.js';
import { embedColour } from './palette.js';

const PICTURE = 'picture.png';

type Row = ActionRowBuilder<MessageActionRowComponentBuilder>;

/** A message that replaces whatever the one before it showed. */
export interface TeachingReply {
  readonly embeds: EmbedBuilder[];
  readonly files: AttachmentBuilder[];
  readonly attachments: [];
  readonly components: Row[];
}

/** Custom ids of the buttons under a page; null for a button that the page lacks. */
export interface LessonButtons {
  readonly back: string | null;
  readonly next: string | null;
  readonly trial: string | null;
  readonly game: string | null;
  readonly nextLesson: string | null;
  readonly overview: string;
  /** One for each letter on offer. */
  readonly answers: readonly string[];
}

export function row(components: readonly MessageActionRowComponentBuilder[]): Row[] {
  return components.length === 0
    ? []
    : [new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(...components)];
}

export function button(
  id: string,
  label: string,
  style: ButtonStyle.Primary | ButtonStyle.Secondary = ButtonStyle.Secondary,
): ButtonBuilder {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(style);
}

/** A picture as an attachment with its alt text. */
export async function attached(picture: TitledPicture, words: Words): Promise<AttachmentBuilder> {
  const png = Buffer.from(await teachingPicture(picture, words));
  return new AttachmentBuilder(png, { name: PICTURE, description: picture.alt });
}

/** An embed that shows the attached picture, if there is one. */
export function pictured(embed: EmbedBuilder, picture: TitledPicture | null): EmbedBuilder {
  return picture === null ? embed : embed.setImage(`attachment://${PICTURE}`);
}

function pageButtons(ids: LessonButtons, { letters }: LessonPage, { t }: Words): Row[] {
  const offered = [
    ids.trial === null ? [] : [button(ids.trial, t('learn.button.trial'), ButtonStyle.Primary)],
    ids.game === null ? [] : [button(ids.game, t('learn.button.game'))],
    ids.nextLesson === null ? [] : [button(ids.nextLesson, t('learn.button.nextLesson'))],
  ].flat();
  const turning = [
    ids.back === null ? [] : [button(ids.back, t('learn.button.back'))],
    ids.next === null ? [] : [button(ids.next, t('learn.button.next'), ButtonStyle.Primary)],
    [button(ids.overview, t('learn.button.lessons'))],
  ].flat();
  const answers = letters.map((letter, at) =>
    button(ids.answers[at] ?? '', letter, ButtonStyle.Primary),
  );
  return [...row(answers), ...row(offered), ...row(turning)];
}

/** One page of a lesson as a reply. */
export async function lessonReply(
  page: LessonPage,
  ids: LessonButtons,
  words: Words,
): Promise<TeachingReply> {
  const { title, body, picture, sources, footer } = page;
  const embed = new EmbedBuilder()
    .setTitle(title)
    .setDescription(body)
    .setColor(embedColour.neutral)
    .setFooter({ text: footer });
  if (sources) embed.addFields({ name: sources.title, value: sources.body });
  return {
    embeds: [pictured(embed, picture)],
    files: picture === null ? [] : [await attached(picture, words)],
    attachments: [],
    components: pageButtons(ids, page, words),
  };
}

/** The list of lessons as a reply, with a menu to choose from. */
export function lessonListReply(list: LessonList, menuId: string): TeachingReply {
  const options = list.entries.map(({ id, title, about }) =>
    new StringSelectMenuOptionBuilder().setValue(id).setLabel(title).setDescription(about),
  );
  const menu = new StringSelectMenuBuilder()
    .setCustomId(menuId)
    .setPlaceholder(list.placeholder)
    .addOptions(options);
  const embed = new EmbedBuilder()
    .setTitle(list.title)
    .setDescription(list.body)
    .setColor(embedColour.neutral);
  return { embeds: [embed], files: [], attachments: [], components: row([menu]) };
}
