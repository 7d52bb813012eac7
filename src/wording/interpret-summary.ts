import type { Reading } from '../interpret/index.js';
import { escaped, labelText } from './interpret-names.js';
import { decimal } from './interpret-numbers.js';
import type { Words } from './words.js';

const MOST_CLASSES = 8;

function rangeSentence({ summary, rows, classes }: Reading, words: Words): string[] {
  const { t, numbers } = words;
  const { lowest, highest, min, max } = summary;
  if (lowest === null || highest === null || rows.length < 2 || classes > 2) return [];
  const [low, high] = [rows[lowest], rows[highest]];
  return [
    t('interpret.summary.range', {
      min: decimal(min ?? NaN, escaped(low?.printed ?? ''), words),
      max: decimal(max ?? NaN, escaped(high?.printed ?? ''), words),
      lowest: numbers.whole(lowest + 1),
      highest: numbers.whole(highest + 1),
    }),
  ];
}

/** How many fall each way, between what, and which are close calls. */
export function summaryBody(reading: Reading, words: Words): string {
  const { t, numbers } = words;
  const { summary, classes, rows } = reading;
  const counts = summary.perLabel
    .map((count, label) => ({ count, label }))
    .filter(({ count }) => count > 0 || classes <= 2)
    .slice(0, MOST_CLASSES)
    .map(({ count, label }) =>
      t('interpret.summary.each', {
        label: labelText(reading, label, words),
        number: numbers.whole(count),
      }),
    );
  const without =
    summary.without > 0 && classes > 0
      ? [t('interpret.summary.without', { number: numbers.whole(summary.without) })]
      : [];
  const near = summary.near.map((row) => numbers.whole(row + 1)).join(', ');
  const nearKey = classes > 2 ? 'interpret.summary.nearLead' : 'interpret.summary.near';
  const bins = summary.histogram.map(({ count }) => numbers.whole(count)).join(' · ');
  const unit = classes === 2 && rows.length > 1 && rows.some((row) => row.probabilities !== null);
  return [
    [...counts, ...without].join(' · '),
    ...rangeSentence(reading, words),
    ...(near === '' ? [] : [t(nearKey, { rows: near })]),
    ...(unit ? [t('interpret.summary.histogram', { bins })] : []),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
