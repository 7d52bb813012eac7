import type { Assessment } from '../explain/assess.js';
import type { Changes, Share } from '../explain/changes.js';
import { classNames, verdictName } from './class-name.js';
import { quoted } from './quote.js';
import type { Words } from './words.js';

/** Two texts scored by the same model, and where the window cut the first, or null. */
export interface Comparison {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly cutAt: number | null;
  readonly changes: Changes;
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

const MOST_NAMED = 6;

function listOf(shares: readonly Share[], words: Words): string {
  const { t, numbers } = words;
  const list = shares
    .slice(0, MOST_NAMED)
    .map(({ text, contribution }) => `${quoted(text)} ${numbers.logOdds(contribution)}`)
    .join(', ');
  const count = shares.length - MOST_NAMED;
  return count > 0 ? t('whatIf.others', { list, count }) : list;
}

/** A sum as printed, in hundredths of a log-odd. */
function rounded(value: number): number {
  return Math.round(100 * value) / 100 + 0;
}

/** The words that came and went; the printed sums add up to the printed difference. */
function changed({ came, went, difference }: Changes, words: Words): string[] {
  const { t, numbers } = words;
  if (came.length + went.length === 0) return [];
  const sum = (shares: readonly Share[]): number =>
    rounded(shares.reduce((total, { contribution }) => total + contribution, 0));
  const [arrived, gone, all] = [sum(came), sum(went), rounded(difference)];
  const rest = numbers.logOdds(rounded(all - arrived + gone));
  return [
    ...(came.length > 0 ? [t('whatIf.came', { list: listOf(came, words) })] : []),
    ...(went.length > 0 ? [t('whatIf.went', { list: listOf(went, words) })] : []),
    t('whatIf.rest', { rest }),
    t('whatIf.sum', {
      came: numbers.logOdds(arrived),
      went: numbers.logOdds(gone),
      rest,
      difference: numbers.logOdds(all),
    }),
  ];
}

/** Says both scores and how far the change moved the log-odds, and by which words. */
export function whatIfSentences(comparison: Comparison, words: Words): ComparisonSentences {
  const { before, after, cutAt, changes } = comparison;
  const { t, numbers } = words;
  const lines = [
    t('whatIf.before', scored(before, words)),
    t('whatIf.after', scored(after, words)),
    movement(comparison, words),
    ...changed(changes, words),
  ];
  const cut = cutAt === null ? [] : [t('whatIf.cut', { length: numbers.whole(cutAt) })];
  return { title: t('whatIf.title'), lines: [...lines, ...cut] };
}
