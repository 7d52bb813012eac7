import type { ModelCard } from '../classify/index.js';
import type { Range, ThresholdOutcome } from '../explain/threshold-outcome.js';
import type { Interval } from '../measure/index.js';
import type { Verdict } from '../explain/verdict.js';
import type { Titled } from './titled.js';
import { classNames } from './class-name.js';
import { day } from './day.js';
import type { Sections } from './meaning.js';
import { range, rest } from './range.js';
import { setName } from './set-name.js';
import type { Words } from './words.js';

/** How costs led to the threshold. */
interface CostChoice {
  readonly falseAlarm: number;
  readonly miss: number;
  /** Threshold for calibrated scores, before any base rate. */
  readonly ideal: number;
}

/** Everything that is said of a threshold. */
export interface ThresholdFacts {
  readonly card: Pick<ModelCard, 'labels' | 'sweep' | 'baseRates' | 'id'>;
  readonly outcome: ThresholdOutcome;
  /** The threshold that holds where the question was asked. */
  readonly here: number;
  /** 95 % intervals of the two rates, where the card counted at this very threshold. */
  readonly intervals: { readonly caught: Interval; readonly flagged: Interval } | null;
  /** Precision on the card's messages, and at the server's base rate. */
  readonly precision: Range | null;
  readonly atBaseRate: { readonly rate: number; readonly precision: Range | null } | null;
  readonly costs: CostChoice | null;
  readonly last: { readonly score: number; readonly verdict: Verdict } | null;
}

function rate(counts: Range, of: number, interval: Interval | undefined, words: Words): string {
  const { t, numbers } = words;
  const share = range({ least: counts.least / of, most: counts.most / of }, words, (value) =>
    numbers.share(value),
  );
  if (interval === undefined) return share;
  const [low, high] = [numbers.share(interval.low), numbers.share(interval.high)];
  return t('threshold.counts.interval', { share, low, high });
}

function precisionLines(facts: ThresholdFacts, words: Words): string[] {
  const { t, numbers } = words;
  const { label1 } = classNames(facts.card.labels, words);
  const { positives, negatives } = facts.outcome;
  if (facts.precision === null) return [t('threshold.counts.noPrecision')];
  const own = t('threshold.counts.precision', {
    share: range(facts.precision, words, (value) => numbers.share(value)),
    rate: numbers.share(positives / (positives + negatives)),
    label1,
  });
  if (facts.atBaseRate?.precision == null) return [own];
  const here = t('threshold.counts.precisionHere', {
    rate: numbers.share(facts.atBaseRate.rate),
    share: range(facts.atBaseRate.precision, words, (value) => numbers.share(value)),
  });
  return [own, here];
}

function countLines(facts: ThresholdFacts, words: Words): string {
  const { t, numbers } = words;
  const names = classNames(facts.card.labels, words);
  const { caught, flagged, positives, negatives } = facts.outcome;
  const lines = [
    t('threshold.counts.caught', {
      ...names,
      number: range(caught, words, (value) => numbers.whole(value)),
      of: numbers.whole(positives),
      share: rate(caught, positives, facts.intervals?.caught, words),
    }),
    t('threshold.counts.missed', {
      ...names,
      number: range(rest(positives, caught), words, (value) => numbers.whole(value)),
      of: numbers.whole(positives),
    }),
    t('threshold.counts.flagged', {
      ...names,
      number: range(flagged, words, (value) => numbers.whole(value)),
      of: numbers.whole(negatives),
      share: rate(flagged, negatives, facts.intervals?.flagged, words),
    }),
  ];
  return [...lines, ...precisionLines(facts, words)].join('\n');
}

function cost(value: number, { numbers }: Words): string {
  return numbers.fixed(value, Number.isInteger(value) ? 0 : 2);
}

function costSection(facts: ThresholdFacts, words: Words): Titled[] {
  const { t, numbers } = words;
  const { costs, card, atBaseRate, outcome } = facts;
  if (costs === null) return [];
  const { label1 } = classNames(card.labels, words);
  const ideal = numbers.threshold(costs.ideal);
  const calibration = numbers.share(card.baseRates.calibration);
  const rule = t('threshold.costs.rule', {
    falseAlarm: cost(costs.falseAlarm, words),
    miss: cost(costs.miss, words),
    ideal,
  });
  const settings = t('settings.command.name');
  const base = atBaseRate
    ? t('threshold.costs.baseRate', {
        rate: numbers.share(atBaseRate.rate),
        calibration,
        label1,
        ideal,
        threshold: numbers.threshold(outcome.threshold),
      })
    : t('threshold.costs.noBaseRate', { calibration, label1, settings });
  return [{ title: t('threshold.costs.title'), body: `${rule} ${base}` }];
}

function lastSection({ last, card }: ThresholdFacts, words: Words): Titled[] {
  const { t, numbers } = words;
  if (last === null) return [];
  const names = { ...classNames(card.labels, words), unsure: t('classes.unsure') };
  const said = { score: numbers.score(last.score), verdict: names[last.verdict] };
  return [{ title: t('threshold.last.title'), body: t('threshold.last.body', said) }];
}

/** Says what a threshold does. */
export function thresholdSections(facts: ThresholdFacts, words: Words): Sections {
  const { t, numbers } = words;
  const { card, outcome, here } = facts;
  const names = classNames(card.labels, words);
  const value = numbers.threshold(outcome.threshold);
  const intro = [
    t('threshold.rule', { ...names, threshold: value }),
    t('threshold.here', { threshold: numbers.threshold(here) }),
    t('threshold.direction', names),
  ];
  return {
    title: t('threshold.title', { threshold: value }),
    intro: intro.join(' '),
    sections: [
      ...costSection(facts, words),
      { title: t('threshold.counts.title'), body: countLines(facts, words) },
      ...lastSection(facts, words),
    ],
  };
}

/** Where the counts come from, and where they lapse. */
export function thresholdEvidence(
  card: Pick<ModelCard, 'labels' | 'sweep' | 'id'>,
  words: Words,
): string {
  const { t, numbers } = words;
  const { set, date, positives, negatives } = card.sweep;
  return t('threshold.evidence', {
    ...classNames(card.labels, words),
    set: setName(set, words),
    positives: numbers.whole(positives),
    negatives: numbers.whole(negatives),
    date: day(date, words),
    model: card.id,
  });
}
