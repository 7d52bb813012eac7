import type { Reading } from '../interpret/index.js';
import type { LogisticLabels } from '../render/charts/index.js';
import { shortName } from './interpret-names.js';
import { decimal } from './interpret-numbers.js';
import type { Words } from './words.js';

/** A label on a picture, where no Markdown is read. */
function pictureName({ labels }: Reading, label: number, { t }: Words): string {
  const name = labels?.names[label];
  return name === undefined ? t('interpret.labelOnly', { label: String(label) }) : shortName(name);
}

/** The words on the logistic curve of a paste. */
export function interpretCurveLabels(reading: Reading, words: Words): LogisticLabels {
  const { t, numbers } = words;
  const label1 = pictureName(reading, 1, words);
  return {
    label0: pictureName(reading, 0, words),
    label1,
    title: t(
      reading.kind === 'logits' ? 'interpret.picture.titleLogits' : 'interpret.picture.title',
    ),
    logOdds: t('interpret.picture.logOdds', { label1 }),
    score: t('interpret.picture.score', { label1 }),
    threshold: t('interpret.picture.threshold', {
      threshold: numbers.threshold(reading.threshold),
    }),
    tick: (value) => numbers.fixed(value, Number.isInteger(value) ? 0 : 2),
  };
}

/** What is written beside an output on the curve: its row and its probability. */
export function outputLabel(
  row: number,
  probability: number,
  { rows }: Reading,
  words: Words,
): string {
  const value = decimal(probability, String(probability), words);
  if (rows.length === 1) return value;
  return `${words.t('interpret.picture.row', { row: words.numbers.whole(row + 1) })}: ${value}`;
}

/** A probability beside its bar. */
export function shareText(share: number, { numbers }: Words): string {
  return numbers.percentages({ label0: 1 - share, label1: share }).label1;
}
