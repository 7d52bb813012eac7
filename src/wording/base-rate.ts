import type { Labels } from '../classify/prediction.js';
import type { Adjusted } from '../explain/base-rate.js';
import type { Titled } from './titled.js';
import { classNames } from './class-name.js';
import type { Words } from './words.js';

/** A share of messages as people say it: 2 %, 0.5 %, 10.4 %. */
function rateOf(share: number, { numbers }: Words): string {
  const percent = 100 * share;
  const decimals = [0, 1].find(
    (digits) => Math.abs(Number(percent.toFixed(digits)) - percent) < 1e-9,
  );
  return percent < 0.1 ? numbers.share(share) : `${numbers.fixed(percent, decimals ?? 1)} %`;
}

/** What a score means where another share of messages has label 1, with the assumption said. */
export function baseRateSection(adjusted: Adjusted, labels: Labels, words: Words): Titled {
  const { t, numbers } = words;
  const rate = rateOf(adjusted.baseRate, words);
  return {
    title: t('baseRate.title', { rate }),
    body: t('baseRate.body', {
      label1: classNames(labels, words).label1,
      rate,
      share: numbers.share(adjusted.probability),
      odds: numbers.odds(Math.exp(adjusted.logit)),
      calibration: rateOf(adjusted.calibrationRate, words),
    }),
  };
}
