import type { Reading, TruthReport } from '../interpret/index.js';
import type { Titled } from './titled.js';
import { labelText, shortName } from './interpret-names.js';
import type { Words } from './words.js';

const FEW = 30;
const UNBALANCED = 0.8;
const MOST_CLASSES = 6;

function measure(value: number | null, { t, numbers }: Words): string {
  return value === null ? t('interpret.truth.undefined') : numbers.fixed(value, 3);
}

function bestSentences({ bestEqual, best }: TruthReport, label1: string, words: Words): string[] {
  const { t, numbers } = words;
  if (!bestEqual) return [];
  const wrong = numbers.whole(bestEqual.falseAlarms + bestEqual.misses);
  const equal =
    bestEqual.threshold === null
      ? t('interpret.truth.bestNone', { label1, wrong })
      : t('interpret.truth.best', { threshold: numbers.threshold(bestEqual.threshold), wrong });
  const hindsight = t('interpret.truth.hindsight', { label1 });
  if (!best) return [equal, hindsight];
  const miss = numbers.ratio(best.costs.miss / best.costs.falseAlarm);
  const unequal =
    best.threshold.threshold === null
      ? t('interpret.truth.bestCostsNone', { miss, label1 })
      : t('interpret.truth.bestCosts', {
          miss,
          threshold: numbers.threshold(best.threshold.threshold),
        });
  return [equal, unequal, hindsight];
}

function reliability({ reliability: bins }: TruthReport, label1: string, words: Words): string[] {
  const { t, numbers } = words;
  const filled = bins.filter(({ count }) => count > 0);
  if (filled.length < 2) return [];
  const parts = filled.map(
    ({ meanScore, share, count }) =>
      `${numbers.fixed(meanScore ?? 0, 2)} → ${numbers.fixed(share ?? 0, 2)} (${numbers.whole(count)})`,
  );
  return [t('interpret.truth.reliability', { label1, bins: parts.join(', ') })];
}

function warnings({ confusion, count }: TruthReport, { t, numbers }: Words): string[] {
  const ones = confusion.truePositive + confusion.falseNegative;
  const larger = Math.max(ones, count - ones) / Math.max(1, count);
  return [
    ...(larger >= UNBALANCED && larger < 1
      ? [t('interpret.truth.unbalanced', { share: numbers.share(larger) })]
      : []),
    ...(count < FEW ? [t('interpret.truth.few')] : []),
  ];
}

function report(reading: Reading, truth: TruthReport, words: Words): string {
  const { t, numbers } = words;
  const { confusion, rocAuc, brier } = truth;
  const [label0, label1] = [labelText(reading, 0, words), labelText(reading, 1, words)];
  return [
    t('interpret.truth.counts', {
      number: numbers.whole(truth.count),
      threshold: numbers.threshold(truth.threshold),
      tp: numbers.whole(confusion.truePositive),
      fp: numbers.whole(confusion.falsePositive),
      tn: numbers.whole(confusion.trueNegative),
      fn: numbers.whole(confusion.falseNegative),
      label0,
      label1,
    }),
    t('interpret.truth.rates', {
      precision: measure(truth.precision, words),
      recall: measure(truth.recall, words),
      f1: measure(truth.f1, words),
      accuracy: measure(truth.accuracy, words),
    }),
    ...(brier === null
      ? []
      : [
          t('interpret.truth.ranking', {
            auc: measure(rocAuc, words),
            brier: measure(brier, words),
          }),
        ]),
    ...reliability(truth, label1, words),
    ...bestSentences(truth, label1, words),
    ...warnings(truth, words),
  ].join(' ');
}

/** What the output is worth against the true classes; null where nothing was measured. */
export function truthSentences(reading: Reading, words: Words): Titled | null {
  const { t, numbers } = words;
  const title = t('interpret.truth.title');
  if (reading.truth) return { title, body: report(reading, reading.truth, words) };
  const { classTruth, labels } = reading;
  if (!classTruth) return null;
  const { count, right, matrix } = classTruth;
  const share = numbers.share(count === 0 ? 0 : right / count);
  const sentence = t('interpret.truth.classes', {
    right: numbers.whole(right),
    number: numbers.whole(count),
    share,
  });
  const lines = matrix
    .slice(0, MOST_CLASSES)
    .map(
      (line, at) => `${shortName(labels?.names[at] ?? String(at))}: ${line.slice(0, 12).join(' ')}`,
    );
  return { title, body: `${sentence}\n${lines.join('\n').replaceAll('`', 'ˋ')}` };
}
