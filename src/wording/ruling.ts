import type { Assessment } from '../explain/assess.js';
import type { Verdict } from '../explain/verdict.js';
import { classNames } from './class-name.js';
import { doubtClause } from './doubt.js';
import type { Words } from './words.js';

/** A distance in percentage points, without its sign; what would read as none says so. */
function points(value: number, { numbers }: Words): string {
  const distance = Math.abs(value);
  if (distance > 0 && distance < 0.005) return `<${numbers.fixed(0.01, 2)}`;
  return numbers.fixed(distance, 2);
}

function byScore({ verdictByScore, margin, policy, labels }: Assessment, words: Words): string {
  const { t, numbers } = words;
  const threshold = numbers.threshold(policy.threshold);
  const lowerBound = numbers.threshold(policy.lowerBound);
  const names = classNames(labels, words);
  const [fromThreshold, fromLower] = [margin.threshold.points, margin.lowerBound.points];
  switch (verdictByScore) {
    case 'label1':
      return t('check.meaning.label1', {
        ...names,
        threshold,
        points: points(fromThreshold, words),
      });
    case 'unsure': {
      const [below, above] = [points(fromThreshold, words), points(fromLower, words)];
      return t('check.meaning.unsure', { threshold, lowerBound, below, above });
    }
    case 'label0':
      return policy.lowerBound < policy.threshold
        ? t('check.meaning.label0', { ...names, lowerBound, points: points(fromLower, words) })
        : t('check.meaning.label0WithoutBand', {
            ...names,
            threshold,
            points: points(fromThreshold, words),
          });
  }
}

function odds({ margin }: Assessment, { t, numbers }: Words): string[] {
  const factor = margin.threshold.oddsFactor;
  if (factor === null || factor === 1) return [];
  return factor > 1
    ? [t('check.meaning.times', { factor: numbers.ratio(factor) })]
    : [t('check.meaning.divided', { factor: numbers.ratio(1 / factor) })];
}

function nameOf(verdict: Verdict, { labels }: Assessment, words: Words): string {
  return verdict === 'unsure' ? words.t('classes.unsure') : classNames(labels, words)[verdict];
}

function doubtful(assessment: Assessment, words: Words): string[] {
  const { doubt: reason, verdictByScore, prediction } = assessment;
  if (reason === null) return [];
  const doubt = doubtClause(reason, prediction.coverage, words);
  if (verdictByScore === 'unsure') return [words.t('check.meaning.doubtedToo', { doubt })];
  const verdict = nameOf(verdictByScore, assessment, words);
  return [words.t('check.meaning.doubted', { doubt, verdict })];
}

/**
 * From score to verdict: which boundary it reaches or misses, by how many points and at which odds.
 * Where the model knows too little of the text, that overrules the score, and is said instead.
 */
export function ruling(assessment: Assessment, words: Words): string {
  const doubts = doubtful(assessment, words);
  if (doubts.length > 0) return doubts.join(' ');
  return [byScore(assessment, words), ...odds(assessment, words)].join(' ');
}
