import {
  ActionRowBuilder,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  type InteractionEditReplyOptions,
} from 'discord.js';
import type { Assessment } from '../explain/assess.js';
import type { CheckSentences } from '../wording/check.js';
import type { Words } from '../wording/words.js';
import { checkCurve } from './check-curve.js';
import { embedColour } from './palette.js';

const PICTURE = 'sigmoid.png';

/** Custom ids of the buttons under a check. */
export interface CheckButtons {
  readonly why: string;
  readonly whatIf: string;
  readonly meaning: string;
}

function button(id: string, label: string): ButtonBuilder {
  return new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary);
}

function buttonRow(ids: CheckButtons, { t }: Words): ActionRowBuilder<ButtonBuilder> {
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    button(ids.why, t('why.button')).setStyle(ButtonStyle.Primary),
    button(ids.whatIf, t('check.button.whatIf')),
    button(ids.meaning, t('check.button.meaning')),
  );
}

function checkEmbed({ verdict }: Assessment, said: CheckSentences): EmbedBuilder {
  const fields = [said.score, said.classes, said.threshold];
  return new EmbedBuilder()
    .setTitle(said.verdict)
    .setDescription(`${said.meaning}\n\n-# ${said.limits}`)
    .setColor(embedColour[verdict])
    .addFields(fields.map(({ title, body }) => ({ name: title, value: body, inline: true })))
    .setFooter({ text: said.footer });
}

/** The reply to a check; it never repeats the text that was checked. */
export async function checkReply(
  assessment: Assessment,
  said: CheckSentences,
  buttons: CheckButtons,
  words: Words,
): Promise<InteractionEditReplyOptions> {
  const png = Buffer.from(await checkCurve(assessment, words));
  return {
    embeds: [checkEmbed(assessment, said).setImage(`attachment://${PICTURE}`)],
    files: [new AttachmentBuilder(png, { name: PICTURE, description: said.alt })],
    components: [buttonRow(buttons, words)],
  };
}
