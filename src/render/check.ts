import {
  AttachmentBuilder,
  ButtonStyle,
  EmbedBuilder,
  type InteractionEditReplyOptions,
} from 'discord.js';
import type { Assessment } from '../explain/assess.js';
import type { CheckSentences } from '../wording/check.js';
import type { Words } from '../wording/words.js';
import { type Button, buttonRows } from './buttons.js';
import { checkCurve } from './check-curve.js';
import { embedColour } from './palette.js';

const PICTURE = 'sigmoid.png';

/** Custom ids of the buttons under a check. */
export interface CheckButtons {
  readonly why: string;
  /** Null where a server does without it, as below. */
  readonly whatIf: string | null;
  readonly meaning: string;
  readonly vote: { readonly agree: string; readonly disagree: string } | null;
}

function checkButtons({ why, whatIf, meaning, vote }: CheckButtons, { t }: Words): Button[] {
  const votes = vote && [
    { id: vote.agree, label: t('feedback.button.agree') },
    { id: vote.disagree, label: t('feedback.button.disagree') },
  ];
  return [
    { id: why, label: t('why.button'), style: ButtonStyle.Primary },
    ...(whatIf === null ? [] : [{ id: whatIf, label: t('check.button.whatIf') }]),
    { id: meaning, label: t('check.button.meaning') },
    ...(votes ?? []),
  ];
}

function checkEmbed({ verdict }: Assessment, said: CheckSentences): EmbedBuilder {
  const fields = [said.score, said.classes, said.threshold];
  const further = said.baseRate ? [said.baseRate] : [];
  return new EmbedBuilder()
    .setTitle(said.verdict)
    .setDescription(`${said.meaning}\n\n-# ${said.limits}`)
    .setColor(embedColour[verdict])
    .addFields(fields.map(({ title, body }) => ({ name: title, value: body, inline: true })))
    .addFields(further.map(({ title, body }) => ({ name: title, value: body })))
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
    components: buttonRows(checkButtons(buttons, words)),
  };
}
