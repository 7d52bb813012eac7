import type { Labels } from '../classify/prediction.js';
import type { Confusion } from '../measure/index.js';
import type {
  HistogramLabels,
  RateCurveLabels,
  ReliabilityLabels,
} from '../render/charts/index.js';
import { classNames } from './class-name.js';
import { setName } from './set-name.js';
import type { Words } from './words.js';

/** The set that a plot was measured on. */
export interface PlottedSet {
  readonly name: string;
  readonly labels: Labels;
  readonly messages: number;
  /** Messages of label 1. */
  readonly positives: number;
  readonly threshold: number;
}

/** A measured value with its 95 % interval. */
export interface Measure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The set and its size in one line. */
export function setLine({ name, labels, messages, positives }: PlottedSet, words: Words): string {
  const { t, numbers } = words;
  const { label1 } = classNames(labels, words);
  return t('plots.set', {
    set: setName(name, words),
    messages: numbers.whole(messages),
    label1,
    positives: numbers.whole(positives),
  });
}

function measureLine(name: string, measure: Measure | null, { t, numbers }: Words): string {
  if (measure === null) return t('plots.undefined', { name });
  const [value, low, high] = [measure.value, measure.low, measure.high].map((figure) =>
    numbers.fixed(figure, 3),
  );
  return t('plots.interval', { name, value: value ?? '', low: low ?? '', high: high ?? '' });
}

const summary = (set: PlottedSet, name: string, measure: Measure | null, words: Words): string =>
  `${measureLine(name, measure, words)} · ${setLine(set, words)}`;

const tickOf =
  ({ numbers }: Words) =>
  (value: number): string =>
    numbers.fixed(value, Number.isInteger(value) ? 0 : 1);

/** The words on a ROC curve. */
export function rocLabels(set: PlottedSet, area: Measure | null, words: Words): RateCurveLabels {
  const { t, numbers } = words;
  const names = classNames(set.labels, words);
  return {
    title: t('plots.roc.title'),
    summary: summary(set, t('plots.roc.area'), area, words),
    xAxis: t('plots.roc.falseAlarms', names),
    yAxis: t('plots.roc.recall', names),
    guess: t('plots.roc.guess'),
    threshold: t('curve.threshold', { threshold: numbers.threshold(set.threshold) }),
    tick: tickOf(words),
  };
}

/** The words on a precision-recall curve. */
export function precisionRecallLabels(
  set: PlottedSet,
  area: Measure | null,
  words: Words,
): RateCurveLabels {
  const { t, numbers } = words;
  const names = classNames(set.labels, words);
  const share = numbers.share(set.positives / Math.max(set.messages, 1));
  return {
    title: t('plots.precisionRecall.title'),
    summary: summary(set, t('plots.precisionRecall.area'), area, words),
    xAxis: t('plots.precisionRecall.recall', names),
    yAxis: t('plots.precisionRecall.precision', names),
    guess: t('plots.precisionRecall.guess', { share, ...names }),
    threshold: t('curve.threshold', { threshold: numbers.threshold(set.threshold) }),
    tick: tickOf(words),
  };
}

/** The words on a reliability diagram whose bins are thin below `thinBelow` messages. */
export function reliabilityLabels(
  set: PlottedSet,
  error: Measure | null,
  thinBelow: number,
  words: Words,
): ReliabilityLabels {
  const { t, numbers } = words;
  const names = classNames(set.labels, words);
  return {
    title: t('plots.reliability.title'),
    summary: summary(set, t('plots.reliability.error'), error, words),
    score: t('plots.reliability.score', names),
    share: t('plots.reliability.share', names),
    count: t('plots.reliability.count'),
    perfect: t('plots.reliability.perfect'),
    thin: t('plots.reliability.thin', { least: numbers.whole(thinBelow) }),
    marked: t('plots.reliability.marked'),
    tick: tickOf(words),
    number: (value) => numbers.whole(value),
  };
}

/** The words on a histogram of both classes; `marked` is the score that it points at, if any. */
export function histogramLabels(
  set: PlottedSet,
  cells: Confusion,
  words: Words,
  marked?: number,
): HistogramLabels {
  const { t, numbers } = words;
  const names = classNames(set.labels, words);
  const threshold = numbers.threshold(set.threshold);
  const messages = (count: number) => ({ messages: numbers.whole(count) });
  return {
    title: t('plots.histogram.title', { threshold }),
    summary: setLine(set, words),
    score: t('plots.histogram.score', names),
    label1: t('plots.histogram.truly', { label: names.label1 }),
    label0: t('plots.histogram.truly', { label: names.label0 }),
    caught: t('plots.histogram.caught', messages(cells.truePositive)),
    missed: t('plots.histogram.missed', messages(cells.falseNegative)),
    flagged: t('plots.histogram.flagged', messages(cells.falsePositive)),
    passed: t('plots.histogram.passed', messages(cells.trueNegative)),
    threshold: t('curve.threshold', { threshold }),
    heights: t('plots.histogram.heights'),
    ...(marked !== undefined && {
      marked: t('plots.histogram.marked', { score: numbers.score(marked) }),
    }),
    tick: tickOf(words),
    number: (value) => numbers.whole(value),
  };
}
