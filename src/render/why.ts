import { AttachmentBuilder, EmbedBuilder, type InteractionEditReplyOptions } from 'discord.js';
import type { WhySentences } from '../wording/why.js';
import { billLines } from './bill.js';
import { codeBlock } from './code-block.js';
import { cutText } from './limits.js';
import { embedColour } from './palette.js';

const PICTURE = 'words.png';
/** Discord's limit for the description of an attachment. */
const ALT_LIMIT = 1024;

/** A picture as bytes, with what it shows in words. */
export interface Described {
  readonly png: Uint8Array;
  readonly alt: string;
}

/** The answer to *Why?*: the bill, then the message coloured word by word. */
export function whyReply(said: WhySentences, { png, alt }: Described): InteractionEditReplyOptions {
  const parts = [said.intro, codeBlock(billLines(said.bill)), said.chain, `-# ${said.limits}`];
  const embed = new EmbedBuilder()
    .setTitle(said.title)
    .setDescription(parts.join('\n'))
    .setColor(embedColour.neutral)
    .addFields(said.sections.map(({ title, body }) => ({ name: title, value: body })))
    .setImage(`attachment://${PICTURE}`);
  const description = cutText(alt, ALT_LIMIT);
  return {
    embeds: [embed],
    files: [new AttachmentBuilder(Buffer.from(png), { name: PICTURE, description })],
  };
}
