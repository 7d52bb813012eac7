import { LabelBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import type { Words } from '../wording/words.js';
import { MODAL_TEXT_LIMIT } from './check-modal.js';

/** Custom ids of the inputs. */
export const OUTPUT_FIELD = 'output';
export const LABELS_FIELD = 'labels';
export const ANSWER_FIELD = 'answer';

const LONGEST_LABELS = 400;

function labelled(label: string, input: TextInputBuilder): LabelBuilder {
  return new LabelBuilder().setLabel(label).setTextInputComponent(input);
}

/** The window that asks for an output of many lines; class names may be given beside it. */
export function pasteModal(id: string, labels: string, { t }: Words): ModalBuilder {
  const output = new TextInputBuilder()
    .setCustomId(OUTPUT_FIELD)
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(MODAL_TEXT_LIMIT)
    .setRequired(true)
    .setPlaceholder(t('interpret.modal.placeholder'));
  const names = new TextInputBuilder()
    .setCustomId(LABELS_FIELD)
    .setStyle(TextInputStyle.Short)
    .setMaxLength(LONGEST_LABELS)
    .setRequired(false)
    .setPlaceholder(t('interpret.modal.labelsPlaceholder'));
  if (labels !== '') names.setValue(labels.slice(0, LONGEST_LABELS));
  return new ModalBuilder()
    .setCustomId(id)
    .setTitle(t('interpret.modal.title'))
    .addLabelComponents(
      labelled(t('interpret.modal.label'), output),
      labelled(t('interpret.modal.labelsLabel'), names),
    );
}

/** The window for an answer that the select menu does not list. */
export function answerModal(id: string, kind: 'labels' | 'threshold', { t }: Words): ModalBuilder {
  const input = new TextInputBuilder()
    .setCustomId(ANSWER_FIELD)
    .setStyle(TextInputStyle.Short)
    .setMaxLength(LONGEST_LABELS)
    .setRequired(true);
  const labels = kind === 'labels';
  return new ModalBuilder()
    .setCustomId(id)
    .setTitle(t(labels ? 'interpret.ask.labelsTitle' : 'interpret.ask.thresholdTitle'))
    .addLabelComponents(
      labelled(t(labels ? 'interpret.ask.labelsField' : 'interpret.ask.thresholdField'), input),
    );
}
