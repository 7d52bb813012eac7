import type { HistogramLabels } from '../render/charts/index.js';
import { classNames } from './class-name.js';
import { range, rest } from './range.js';
import type { ThresholdFacts } from './threshold.js';
import { setName } from './set-name.js';
import type { Words } from './words.js';

/** The words on the picture of both histograms, and those that stand for it. */
export function thresholdPicture(
  { card, outcome, last }: ThresholdFacts,
  words: Words,
): { readonly labels: HistogramLabels; readonly alt: string } {
  const { t, numbers } = words;
  const names = classNames(card.labels, words);
  const { caught, flagged, positives, negatives } = outcome;
  const whole = (value: number): string => numbers.whole(value);
  const counts = {
    caught: range(caught, words, whole),
    missed: range(rest(positives, caught), words, whole),
    flagged: range(flagged, words, whole),
    passed: range(rest(negatives, flagged), words, whole),
  };
  const threshold = numbers.threshold(outcome.threshold);
  const marked =
    last === null
      ? {}
      : { marked: t('threshold.picture.marked', { score: numbers.score(last.score) }) };
  const labels = {
    title: t('threshold.picture.title'),
    summary: t('threshold.picture.summary', {
      set: setName(card.sweep.set, words),
      number: whole(positives + negatives),
    }),
    score: t('threshold.picture.score', names),
    label1: t('threshold.picture.truly', { name: names.label1 }),
    label0: t('threshold.picture.truly', { name: names.label0 }),
    caught: t('threshold.picture.caught', { number: counts.caught }),
    missed: t('threshold.picture.missed', { number: counts.missed }),
    flagged: t('threshold.picture.flagged', { number: counts.flagged }),
    passed: t('threshold.picture.passed', { number: counts.passed }),
    threshold: t('threshold.picture.threshold', { threshold }),
    ...marked,
    heights: t('threshold.picture.heights'),
    tick: (value: number) => numbers.fixed(value, 1),
    number: whole,
  };
  return { labels, alt: t('threshold.picture.alt', { ...names, ...counts, threshold }) };
}
