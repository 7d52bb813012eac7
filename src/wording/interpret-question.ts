import { readLabelPairs } from './interpret-pairs.js';
import type { Question } from '../interpret/index.js';
import type { Words } from './words.js';

/** One answer of the select menu: what it says, and the value that comes back. */
interface Answer {
  readonly label: string;
  readonly value: string;
}

/** The one question under an answer, with the answers to choose from. */
export interface Asking {
  readonly placeholder: string;
  readonly answers: readonly Answer[];
}

const THRESHOLDS = [0.3, 0.5, 0.7, 0.9, 0.95, 0.99];

/** Values of the answers that open a window instead. */
export const OTHER_LABELS = 'other-labels';
export const OTHER_THRESHOLD = 'other-threshold';

function activationAsking(
  { choices }: Extract<Question, { kind: 'activation' }>,
  many: boolean,
  { t }: Words,
): Asking {
  const answers = choices.map((choice) => ({
    label: t(
      choice === 'sigmoid' && many
        ? 'interpret.question.multiLabel'
        : `interpret.question.${choice}`,
    ),
    value: `activation=${choice}`,
  }));
  return { placeholder: t('interpret.question.activation'), answers };
}

function labelAsking(words: Words): Asking {
  const { t } = words;
  const answers = readLabelPairs(words).flatMap(([one, other]) => [
    {
      label: t('interpret.question.pair', { label1: other, label0: one }),
      value: `labels=${one}, ${other}`,
    },
  ]);
  const more = { label: t('interpret.question.otherLabels'), value: OTHER_LABELS };
  return { placeholder: t('interpret.question.labels'), answers: [...answers, more] };
}

function thresholdAsking(present: number, { t, numbers }: Words): Asking {
  const answers = THRESHOLDS.filter((value) => value !== present).map((value) => ({
    label: t('interpret.question.thresholdAt', { threshold: numbers.threshold(value) }),
    value: `threshold=${value}`,
  }));
  const more = { label: t('interpret.question.otherThreshold'), value: OTHER_THRESHOLD };
  return { placeholder: t('interpret.question.threshold'), answers: [...answers, more] };
}

/** Words the question that a reading leaves open. */
export function asking(
  question: Question,
  { threshold, many }: { readonly threshold: number; readonly many: boolean },
  words: Words,
): Asking {
  switch (question.kind) {
    case 'activation':
      return activationAsking(question, many, words);
    case 'label-order':
      return labelAsking(words);
    case 'threshold':
      return thresholdAsking(threshold, words);
  }
}
