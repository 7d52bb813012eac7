import type { Assessment } from '../explain/assess.js';
import { classNames, verdictName } from './class-name.js';
import type { Words } from './words.js';

/** Two texts scored by the same model, and where the window cut the first, or null. */
export interface Comparison {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly cutAt: number | null;
}

export interface ComparisonSentences {
  readonly title: string;
  readonly lines: readonly string[];
}

function scored(
  assessment: Assessment,
  words: Words,
): { score: string; share: string; verdict: string; label1: string } {
  const { numbers } = words;
  return {
    score: numbers.score(assessment.prediction.score),
    share: numbers.percentages(assessment.probabilities).label1,
    verdict: verdictName(assessment, words),
    label1: classNames(assessment.labels, words).label1,
  };
}

function movement({ before, after }: Comparison, words: Words): string {
  const { t, numbers } = words;
  const difference = after.prediction.logit - before.prediction.logit;
  const values = {
    difference: numbers.fixed(Math.abs(difference), 2),
    factor: numbers.ratio(Math.exp(Math.abs(difference))),
    label1: classNames(before.labels, words).label1,
  };
  if (difference === 0) return t('whatIf.same');
  return difference > 0 ? t('whatIf.up', values) : t('whatIf.down', values);
}

/** Says both scores and how far the change moved the log-odds. */
export function whatIfSentences(comparison: Comparison, words: Words): ComparisonSentences {
  const { before, after, cutAt } = comparison;
  const { t, numbers } = words;
  const lines = [
    t('whatIf.before', scored(before, words)),
    t('whatIf.after', scored(after, words)),
    movement(comparison, words),
  ];
  const cut = cutAt === null ? [] : [t('whatIf.cut', { length: numbers.whole(cutAt) })];
  return { title: t('whatIf.title'), lines: [...lines, ...cut] };
}
