import type { Assessment } from '../explain/assess.js';
import type { Evidence } from '../explain/evidence.js';
import type { Titled } from './titled.js';
import { classNames } from './class-name.js';
import { evidenceSection } from './evidence.js';
import { ruling } from './ruling.js';
import type { Words } from './words.js';

/** A longer answer: a title and sections under headings. */
export interface Sections {
  readonly title: string;
  readonly intro?: string;
  readonly sections: readonly Titled[];
}

function verdictBody(assessment: Assessment, words: Words): string {
  const { labels, policy, prediction, verdictByScore, doubt } = assessment;
  const body = words.t(`meaning.verdict.${verdictByScore}`, {
    ...classNames(labels, words),
    score: words.numbers.score(prediction.score),
    threshold: words.numbers.threshold(policy.threshold),
    lowerBound: words.numbers.threshold(policy.lowerBound),
  });
  return doubt === null ? body : `${body} ${ruling(assessment, words)}`;
}

/** The longer explanation of one score: the number, its scales, the verdict, what it is not. */
export function meaningSections(
  assessment: Assessment,
  evidence: Evidence | null,
  words: Words,
): Sections {
  const { t, numbers } = words;
  const { prediction, labels, probabilities, odds } = assessment;
  const names = classNames(labels, words);
  const shares = numbers.percentages(probabilities);
  const score = numbers.score(prediction.score);
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
        body: verdictBody(assessment, words),
      },
      ...(evidence ? [evidenceSection(evidence, assessment, words)] : []),
      { title: t('meaning.not.title'), body: t('meaning.not.body', names) },
    ],
  };
}
