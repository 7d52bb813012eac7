import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import type { Words } from '../wording/words.js';
import { cutText } from './limits.js';

/** Discord's limit for a text input. */
export const MODAL_TEXT_LIMIT = 4000;

/** Custom id of the text input in both windows. */
export const TEXT_FIELD = 'text';

function textWindow(
  id: string,
  title: string,
  label: string,
  input: TextInputBuilder,
): ModalBuilder {
  return new ModalBuilder()
    .setCustomId(id)
    .setTitle(title)
    .addLabelComponents(new LabelBuilder().setLabel(label).setTextInputComponent(input));
}

function textInput(): TextInputBuilder {
  return new TextInputBuilder()
    .setCustomId(TEXT_FIELD)
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(MODAL_TEXT_LIMIT)
    .setRequired(true);
}

/** The window that asks for a long text. */
export function checkModal(id: string, { t }: Words): ModalBuilder {
  const input = textInput().setPlaceholder(t('check.modal.placeholder'));
  return textWindow(id, t('check.modal.title'), t('check.modal.label'), input);
}

/** The window with a checked text filled in; its label says when the text was cut. */
export function whatIfModal(id: string, text: string, { t, numbers }: Words): ModalBuilder {
  const start = cutText(text, MODAL_TEXT_LIMIT);
  const label =
    start.length < text.length
      ? t('whatIf.modal.labelCut', { length: numbers.whole(start.length) })
      : t('whatIf.modal.label');
  return textWindow(id, t('whatIf.modal.title'), label, textInput().setValue(start));
}
