import type { Reading } from '../interpret/index.js';
import { labelText } from './interpret-names.js';
import type { Words } from './words.js';

/** What the values are, in one line. */
export function titleOf(
  { kind, classes, established, doubts }: Reading,
  { t, numbers }: Words,
): string {
  const count = { classes: numbers.whole(classes) };
  switch (kind) {
    case 'sigmoid':
      return t(established ? 'interpret.title.sigmoid' : 'interpret.title.sigmoidLikely');
    case 'softmax':
      return t('interpret.title.softmax', count);
    case 'multi-label':
      return t('interpret.title.multiLabel', count);
    case 'named-scores':
      return t('interpret.title.namedScores');
    case 'percentages':
      return t('interpret.title.percentages');
    case 'logits':
      return t(established ? 'interpret.title.logits' : 'interpret.title.logitsLikely');
    case 'log-probabilities':
      return t('interpret.title.logProbabilities');
    case 'labels':
      return t('interpret.title.labels');
    case 'unbounded':
      return t(areWhole(doubts) ? 'interpret.title.unboundedWhole' : 'interpret.title.unbounded');
    case 'all-ones':
      return t('interpret.title.allOnes');
    case 'not-finite':
      return t('interpret.title.notFinite');
  }
}

/** Whether the values look like counts, pixels or quantised outputs. */
function areWhole(doubts: Reading['doubts']): boolean {
  return doubts.some(({ kind }) =>
    ['maybe-quantised', 'maybe-counts', 'maybe-pixels'].includes(kind),
  );
}

/** The paragraph that says what each value is. */
export function whatSentence(reading: Reading, words: Words): string {
  const { t } = words;
  const { kind, rows, doubts } = reading;
  const both = { label0: labelText(reading, 0, words), label1: labelText(reading, 1, words) };
  switch (kind) {
    case 'sigmoid':
      return t('interpret.what.sigmoid', both);
    case 'percentages':
      return t('interpret.what.percentages', both);
    case 'logits':
      return typeof rows[0]?.value === 'number'
        ? t('interpret.what.logitsOne', both)
        : t('interpret.what.logitsMany');
    case 'softmax':
      return t('interpret.what.softmax');
    case 'multi-label':
      return t('interpret.what.multiLabel');
    case 'named-scores':
      return t('interpret.what.namedScores');
    case 'log-probabilities':
      return t('interpret.what.logProbabilities');
    case 'labels':
      return t('interpret.what.labels');
    case 'unbounded':
      return t(areWhole(doubts) ? 'interpret.what.unboundedWhole' : 'interpret.what.unbounded');
    case 'all-ones':
      return t('interpret.what.allOnes');
    case 'not-finite':
      return t('interpret.what.notFinite');
  }
}
