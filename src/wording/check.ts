import type { Labels } from '../classify/prediction.js';
import type { Assessment } from '../explain/assess.js';
import type { Adjusted } from '../explain/base-rate.js';
import { baseRateSection } from './base-rate.js';
import { classNames } from './class-name.js';
import { knownWords } from './doubt.js';
import { ruling } from './ruling.js';
import type { Titled } from './titled.js';
import type { Words } from './words.js';

/** Everything that the reply to a check says, ready to be laid out. */
export interface CheckSentences {
  readonly verdict: string;
  readonly score: Titled;
  readonly classes: Titled;
  readonly threshold: Titled;
  readonly meaning: string;
  readonly limits: string;
  readonly footer: string;
  readonly alt: string;
  /** What the score means at another base rate, when one is known. */
  readonly baseRate: Titled | null;
}

interface Facts {
  readonly names: Labels;
  readonly score: string;
  readonly threshold: string;
  readonly lowerBound: string;
  readonly shares: Labels;
  readonly odds: string;
}

function factsOf(
  { prediction, labels, policy, probabilities, odds }: Assessment,
  words: Words,
): Facts {
  const { numbers } = words;
  return {
    names: classNames(labels, words),
    score: numbers.score(prediction.score),
    threshold: numbers.threshold(policy.threshold),
    lowerBound: numbers.threshold(policy.lowerBound),
    shares: numbers.percentages(probabilities),
    odds: numbers.odds(Math.max(odds, 1 / odds)),
  };
}

/** Below this score the reader is told that small is not the same as doubtful. */
const NEAR_ZERO = 0.1;

function leaning({ prediction, doubt }: Assessment, { names, odds }: Facts, { t }: Words): string {
  if (prediction.logit === 0) return t('check.meaning.even');
  if (prediction.logit > 0) return t('check.meaning.towards1', { label1: names.label1, odds });
  const leans = t('check.meaning.towards0', { label0: names.label0, odds });
  const isPlain = doubt === null && prediction.score < NEAR_ZERO;
  return isPlain ? `${leans} ${t('check.meaning.nearZero')}` : leans;
}

/** The paragraph that says what this sigmoid output means for this message. */
export function meaning(assessment: Assessment, words: Words): string {
  const facts = factsOf(assessment, words);
  const { names, score, shares } = facts;
  const what = words.t('check.meaning.what', {
    score,
    label1: names.label1,
    label0: names.label0,
    share1: shares.label1,
    share0: shares.label0,
  });
  return [what, leaning(assessment, facts, words), ruling(assessment, words)].join(' ');
}

/** The rule that turns scores into verdicts here, operators included. */
export function thresholdRule(assessment: Assessment, words: Words): string {
  const { names, threshold, lowerBound } = factsOf(assessment, words);
  const { policy } = assessment;
  return policy.lowerBound < policy.threshold
    ? words.t('check.thresholdRule', { ...names, threshold, lowerBound })
    : words.t('check.thresholdRuleWithoutBand', { ...names, threshold });
}

function classLines({ names, shares }: Facts, { t }: Words): string {
  return [
    t('check.classLine', { label: '1', name: names.label1, share: shares.label1 }),
    t('check.classLine', { label: '0', name: names.label0, share: shares.label0 }),
  ].join('\n');
}

/** From this many words on a text is no longer called very short. */
const FEW_WORDS = 3;

function limits({ prediction, doubt }: Assessment, { t, numbers }: Words): string {
  const { cutAt, coverage } = prediction;
  const cut = cutAt === null ? [] : [t('check.cut', { length: numbers.whole(cutAt) })];
  const isShort = coverage.words < FEW_WORDS && doubt === null;
  const short = isShort ? [t('check.short', { count: coverage.words })] : [];
  return [...cut, ...short, t('check.limits')].join(' ');
}

function footer({ prediction }: Assessment, runtime: string, { t, numbers }: Words): string {
  const { model, coverage } = prediction;
  const known = numbers.whole(knownWords(coverage));
  return t('check.footer', { model, runtime, known, count: coverage.words });
}

/**
 * Words an assessment; `runtime` names what ran the model, `baseRate` is the score carried over to a
 * place with another share of label 1.
 */
export function checkSentences(
  assessment: Assessment,
  { runtime, baseRate }: { readonly runtime: string; readonly baseRate: Adjusted | null },
  words: Words,
): CheckSentences {
  const { t, numbers } = words;
  const facts = factsOf(assessment, words);
  const { score, threshold, names } = facts;
  const { logit } = assessment.prediction;
  return {
    verdict: t(`check.verdict.${assessment.verdict}`, names),
    score: { title: t('check.field.score'), body: `**${score}**` },
    classes: { title: t('check.field.classes'), body: classLines(facts, words) },
    threshold: { title: t('check.field.threshold'), body: thresholdRule(assessment, words) },
    meaning: meaning(assessment, words),
    limits: limits(assessment, words),
    footer: footer(assessment, runtime, words),
    baseRate: baseRate && baseRateSection(baseRate, assessment.labels, words),
    alt: t('check.alt', { logit: numbers.logOdds(logit), score, threshold }),
  };
}
