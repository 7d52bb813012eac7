import type { Assessment } from '../explain/assess.js';
import type { Titled } from './check.js';
import { classNames } from './class-name.js';
import type { Words } from './words.js';

/** A longer answer: a title and sections under headings. */
export interface Sections {
  readonly title: string;
  readonly intro?: string;
  readonly sections: readonly Titled[];
}

/** The longer explanation of one score: the number, its scales, the verdict, what it is not. */
export function meaningSections(assessment: Assessment, words: Words): Sections {
  const { t, numbers } = words;
  const { prediction, labels, policy, probabilities, verdict, odds } = assessment;
  const names = classNames(labels, words);
  const shares = numbers.percentages(probabilities);
  const score = numbers.score(prediction.score);
  const threshold = numbers.threshold(policy.threshold);
  const lowerBound = numbers.threshold(policy.lowerBound);
  return {
    title: t('meaning.title', { score }),
    sections: [
      {
        title: t('meaning.output.title'),
        body: t('meaning.output.body', {
          ...names,
          score,
          share1: shares.label1,
          share0: shares.label0,
        }),
      },
      {
        title: t('meaning.scales.title'),
        body: t('meaning.scales.body', {
          ...names,
          score,
          odds: numbers.odds(odds),
          logit: numbers.logOdds(prediction.logit),
        }),
      },
      {
        title: t('meaning.verdict.title'),
        body: t(`meaning.verdict.${verdict}`, { ...names, score, threshold, lowerBound }),
      },
      { title: t('meaning.not.title'), body: t('meaning.not.body', names) },
    ],
  };
}
