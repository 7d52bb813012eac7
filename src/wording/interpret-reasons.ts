import type { Doubt, Reading, Reason } from '../interpret/index.js';
import { escaped } from './interpret-names.js';
import { decimal } from './interpret-numbers.js';
import type { Words } from './words.js';

type Range = Extract<Reason, { kind: 'inside-unit-interval' | 'outside-unit-interval' }>;

function rangeSentence(reason: Range, words: Words): string {
  const { t, numbers } = words;
  const [min, max] = [reason.min, reason.max].map((value) => decimal(value, String(value), words));
  const range = { min: min ?? '', max: max ?? '' };
  return reason.kind === 'inside-unit-interval'
    ? t('interpret.reason.inside-unit-interval', range)
    : t('interpret.reason.outside-unit-interval', {
        ...range,
        number: numbers.whole(reason.count),
      });
}

/** One sentence of what speaks for a reading. */
export function reasonSentence(reason: Reason, words: Words): string {
  const { t, numbers } = words;
  switch (reason.kind) {
    case 'said':
      return reason.activation === 'none'
        ? t('interpret.reason.saidNone')
        : t('interpret.reason.said', { activation: reason.activation });
    case 'word':
      return t('interpret.reason.word', { word: escaped(reason.hint.word.slice(0, 60)) });
    case 'inside-unit-interval':
    case 'outside-unit-interval':
      return rangeSentence(reason, words);
    case 'one-column':
      return t(reason.flattened ? 'interpret.reason.flattened' : 'interpret.reason.one-column');
    case 'columns':
      return t('interpret.reason.columns', { number: numbers.whole(reason.count) });
    case 'rows-do-not-sum-to-one':
      return t('interpret.reason.rows-do-not-sum-to-one', {
        sum: numbers.fixed(reason.example, 4),
      });
    case 'whole-numbers':
      return t('interpret.reason.whole-numbers', { max: numbers.whole(reason.max) });
    case 'exactly-one':
      return t('interpret.reason.exactly-one', { number: numbers.whole(reason.count) });
    default:
      return t(`interpret.reason.${reason.kind}`);
  }
}

/** One sentence of what speaks against it, or must be known first. */
export function doubtSentence(doubt: Doubt, { classes }: Reading, words: Words): string {
  const { t, numbers } = words;
  switch (doubt.kind) {
    case 'not-finite':
      return t('interpret.doubt.not-finite', {
        nan: numbers.whole(doubt.nan),
        infinite: numbers.whole(doubt.infinite),
      });
    case 'contradiction':
      return t('interpret.doubt.contradiction', { activation: doubt.said });
    case 'hint-contradicted':
      return t('interpret.doubt.hint-contradicted', {
        word: escaped(doubt.hint.word.slice(0, 60)),
      });
    case 'saturated':
      return t('interpret.doubt.saturated', {
        zeros: numbers.whole(doubt.zeros),
        ones: numbers.whole(doubt.ones),
      });
    case 'constant':
      return t('interpret.doubt.constant', {
        value: decimal(doubt.value, String(doubt.value), words),
      });
    case 'list-may-be-row':
      return t('interpret.doubt.list-may-be-row', { number: numbers.whole(doubt.count) });
    case 'ignored':
      return t('interpret.doubt.ignored', { number: numbers.whole(doubt.count) });
    case 'labels-do-not-fit':
      return t('interpret.doubt.labels-do-not-fit', {
        labels: numbers.whole(doubt.labels),
        classes: numbers.whole(classes),
      });
    case 'truth-does-not-fit':
      return t('interpret.doubt.truth-does-not-fit', {
        truth: numbers.whole(doubt.truth),
        rows: numbers.whole(doubt.rows),
      });
    case 'truth-unreadable':
      return t('interpret.doubt.truth-unreadable', { printed: escaped(doubt.printed) });
    default:
      return t(`interpret.doubt.${doubt.kind}`);
  }
}
