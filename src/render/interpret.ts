import {
  ActionRowBuilder,
  AttachmentBuilder,
  EmbedBuilder,
  type MessageActionRowComponentBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import type { Reading } from '../interpret/index.js';
import type { InterpretSentences } from '../wording/interpret.js';
import type { Asking } from '../wording/interpret-question.js';
import { csvOf, ROWS_SHOWN } from '../wording/interpret-rows.js';
import type { Words } from '../wording/words.js';
import { codeBlock } from './code-block.js';
import { interpretPicture } from './interpret-picture.js';
import { cutText } from './limits.js';
import { embedColour } from './palette.js';

const PICTURE = 'outputs.png';
const TABLE = 'rows.csv';
/** Most characters of each part; together they stay below Discord's 6,000 for all embeds. */
const MOST = {
  description: 1500,
  rows: 980,
  summary: 450,
  truth: 1000,
  code: 560,
  reasons: 430,
  doubts: 850,
} as const;
const OPTION = 100;
/** Discord refuses larger files in servers without boosts. */
const LARGEST_FILE = 9 * 1024 * 1024;

/** An answer to a paste, new or in the place of the one before it. */
export interface InterpretReply {
  readonly embeds: EmbedBuilder[];
  readonly files: AttachmentBuilder[];
  readonly attachments: [];
  readonly components: ActionRowBuilder<MessageActionRowComponentBuilder>[];
}

interface Field {
  readonly name: string;
  readonly value: string;
}

/** As many whole lines as a field holds. */
function linesThatFit(lines: readonly string[], limit: number): string[] {
  let length = 0;
  return lines.filter((line) => (length += line.length + 1) <= limit);
}

function field(name: string, body: string, limit: number): Field[] {
  if (body === '') return [];
  const value = linesThatFit(body.split('\n'), limit).join('\n');
  return [{ name, value: value === '' ? cutText(body, limit) : value }];
}

function codeFields({ code }: InterpretSentences): Field[] {
  if (!code) return [];
  const { language, lines } = code.snippet;
  const body = linesThatFit(
    lines.map((line) => line.replaceAll('`', 'ˋ')),
    MOST.code,
  ).join('\n');
  return [{ name: code.title, value: `\`\`\`${language}\n${body}\n\`\`\`` }];
}

function fieldsOf(said: InterpretSentences): Field[] {
  const { rows, summary, reasons, doubts, truth } = said;
  const table = codeBlock(linesThatFit(rows.lines, MOST.rows));
  return [
    { name: rows.title, value: table },
    ...field(summary.title, summary.body, MOST.summary),
    ...(truth ? field(truth.title, truth.body, MOST.truth) : []),
    ...codeFields(said),
    ...field(reasons.title, reasons.body, MOST.reasons),
    ...(doubts ? field(doubts.title, doubts.body, MOST.doubts) : []),
  ];
}

function colourOf({ rows }: Reading): number {
  const [only, ...more] = rows;
  if (!only || more.length > 0 || only.probabilities?.length !== 2) return embedColour.neutral;
  return only.label === 1 ? embedColour.label1 : embedColour.label0;
}

/** The select menu with the one open question. */
export function questionRow(
  id: string,
  { placeholder, answers }: Asking,
): ActionRowBuilder<MessageActionRowComponentBuilder> {
  const menu = new StringSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(placeholder)
    .addOptions(
      answers.map(({ label, value }) => ({
        label: cutText(label, OPTION),
        value: cutText(value, OPTION),
      })),
    );
  return new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(menu);
}

function tableFile(reading: Reading, words: Words, named: boolean): AttachmentBuilder[] {
  if (reading.rows.length <= ROWS_SHOWN) return [];
  const csv = Buffer.from(csvOf(reading, words, named));
  return csv.length > LARGEST_FILE ? [] : [new AttachmentBuilder(csv, { name: TABLE })];
}

/** The answer to a paste that holds an output. */
export async function interpretReply(
  reading: Reading,
  said: InterpretSentences,
  {
    words,
    named,
    question,
  }: { words: Words; named: boolean; question: InterpretReply['components'] },
): Promise<InterpretReply> {
  const png = await interpretPicture(reading, words);
  const embed = new EmbedBuilder()
    .setTitle(said.title)
    .setDescription(cutText(said.paragraphs.join('\n\n'), MOST.description))
    .setColor(colourOf(reading))
    .addFields(fieldsOf(said))
    .setFooter({ text: said.footer });
  const picture = png
    ? [new AttachmentBuilder(Buffer.from(png), { name: PICTURE, description: said.alt })]
    : [];
  return {
    embeds: [png ? embed.setImage(`attachment://${PICTURE}`) : embed],
    files: [...picture, ...tableFile(reading, words, named)],
    attachments: [],
    components: question,
  };
}

/** The answer to a paste that is something else than an output. */
export function otherReply(title: string, paragraphs: readonly string[]): InterpretReply {
  const embed = new EmbedBuilder()
    .setTitle(title)
    .setDescription(paragraphs.join('\n\n'))
    .setColor(embedColour.neutral);
  return { embeds: [embed], files: [], attachments: [], components: [] };
}
