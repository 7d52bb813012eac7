import type { Confusion } from '../measure/index.js';
import type { ConfusionLabels, ReliabilityLabels } from '../render/charts/index.js';
import { classNames } from './class-name.js';
import type { TitledPicture } from './picture.js';
import type { Words } from './words.js';

/** The words around the rows of sample messages. */
export interface SampleLabels {
  readonly label1: string;
  readonly label0: string;
  readonly caught: string;
  readonly missed: string;
  readonly alarms: string;
  readonly passed: string;
  readonly threshold: string;
  readonly axis: string;
  /** What a ring stands for. */
  readonly rings: string;
}

export function sampleLabels(
  { labels }: TitledPicture,
  cells: Confusion,
  threshold: number,
  words: Words,
): SampleLabels {
  const { t, numbers } = words;
  const names = classNames(labels, words);
  return {
    label1: t('learn.samples.label', { label: names.label1 }),
    label0: t('learn.samples.label', { label: names.label0 }),
    caught: t('learn.samples.caught', { count: cells.truePositive }),
    missed: t('learn.samples.missed', { count: cells.falseNegative }),
    alarms: t('learn.samples.alarms', { count: cells.falsePositive }),
    passed: t('learn.samples.passed', { count: cells.trueNegative }),
    threshold: t('curve.threshold', { threshold: numbers.threshold(threshold) }),
    axis: t('learn.samples.axis', names),
    rings: t('learn.samples.rings'),
  };
}

/** The words on a confusion matrix; the picture's x line says set and threshold. */
export function matrixLabels({ labels, title, x }: TitledPicture, words: Words): ConfusionLabels {
  const { t, numbers } = words;
  return {
    ...classNames(labels, words),
    title,
    summary: x,
    predicted: t('learn.matrix.predicted'),
    actual: t('learn.matrix.actual'),
    truePositive: t('learn.matrix.caught'),
    falsePositive: t('learn.matrix.alarms'),
    falseNegative: t('learn.matrix.missed'),
    trueNegative: t('learn.matrix.passed'),
    number: (value) => numbers.whole(value),
  };
}

/** The words on a reliability diagram; the picture's x line says where the counts come from. */
export function reliabilityLabels(
  { labels, title, x }: TitledPicture,
  least: number,
  words: Words,
): ReliabilityLabels {
  const { t, numbers } = words;
  const names = classNames(labels, words);
  return {
    title,
    summary: x,
    score: t('curve.score', names),
    share: t('learn.reliability.share', names),
    count: t('learn.reliability.count'),
    perfect: t('learn.reliability.perfect'),
    thin: t('learn.reliability.thin', { least: numbers.whole(least) }),
    tick: (value) => numbers.fixed(value, 1),
    number: (value) => numbers.whole(value),
  };
}
