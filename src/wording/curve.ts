import type { Assessment } from '../explain/assess.js';
import type { LogisticLabels } from '../render/charts/index.js';
import { classNames } from './class-name.js';
import type { Words } from './words.js';

/** The words on a logistic curve. */
export function curveLabels(
  { labels, policy }: Pick<Assessment, 'labels' | 'policy'>,
  words: Words,
): LogisticLabels {
  const { t, numbers } = words;
  const names = classNames(labels, words);
  return {
    ...names,
    title: t('curve.title'),
    logOdds: t('curve.logOdds', names),
    score: t('curve.score', names),
    unsure: t('classes.unsure'),
    threshold: t('curve.threshold', { threshold: numbers.threshold(policy.threshold) }),
    tick: (value) => numbers.fixed(value, Number.isInteger(value) ? 0 : 2),
  };
}
