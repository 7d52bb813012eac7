import type { Assessment } from '../explain/assess.js';
import type { Bill } from '../explain/bill.js';
import type { Counterfactual } from '../explain/counterfactual.js';
import type { Evidence } from '../explain/evidence.js';
import type { ReceiptItem } from '../explain/items.js';
import type { WordHeatLabels } from '../render/charts/index.js';
import { type BillRows, billRows } from './bill.js';
import { classNames } from './class-name.js';
import type { Titled } from './titled.js';
import { counterfactualSection } from './counterfactual.js';
import { evidenceSection } from './evidence.js';
import { itemName } from './item.js';
import type { Words } from './words.js';

/** Everything that the answer to *Why?* says, ready to be laid out. */
export interface WhySentences {
  readonly title: string;
  readonly intro: string;
  readonly bill: BillRows;
  /** From the sum of the bill to odds, score and share. */
  readonly chain: string;
  readonly limits: string;
  /** What would turn the verdict, and what such scores have meant. */
  readonly sections: readonly Titled[];
}

/** What is known of one score. */
export interface Findings {
  readonly assessment: Assessment;
  readonly bill: Bill;
  readonly found: Counterfactual;
  readonly evidence: Evidence | null;
}

/** Words where a score came from. */
export function whySentences(
  { assessment, bill, found, evidence }: Findings,
  words: Words,
): WhySentences {
  const { t, numbers } = words;
  const { labels, probabilities } = assessment;
  const names = classNames(labels, words);
  const logit = numbers.logOdds(bill.logit);
  const score = numbers.score(bill.score);
  return {
    title: t('why.title', { score }),
    intro: t('why.intro', { ...names, start: numbers.logOdds(bill.start), logit }),
    bill: billRows(bill, labels.label1, words),
    chain: t('why.chain', {
      ...names,
      logit,
      score,
      odds: numbers.odds(bill.odds),
      share1: numbers.percentages(probabilities).label1,
    }),
    limits: t('why.limits'),
    sections: [
      counterfactualSection(found, labels, words),
      ...(evidence ? [evidenceSection(evidence, assessment, words)] : []),
    ],
  };
}

/** The words around a message that is coloured word by word. */
export function heatLabels({ labels }: Assessment, words: Words): WordHeatLabels {
  const { t, numbers } = words;
  const names = classNames(labels, words);
  return {
    title: t('why.picture.title'),
    towards0: t('why.picture.towards0', names),
    towards1: t('why.picture.towards1', names),
    logOdds: (value) => numbers.logOdds(value),
    cut: (shown, total) =>
      t('why.picture.cut', { shown: numbers.whole(shown), total: numbers.whole(total) }),
  };
}

/** The picture in words, for those who cannot see it. */
export function heatAlt({ labels }: Assessment, bill: Bill, words: Words): string {
  const { t, numbers } = words;
  const said = (items: readonly ReceiptItem[]): string =>
    items
      .slice(0, 3)
      .map((item) => `${itemName(item, words)} ${numbers.logOdds(item.contribution)}`)
      .join(', ');
  const nothing = t('why.picture.nothing');
  return t('why.picture.alt', {
    ...classNames(labels, words),
    most1: said(bill.towards1) || nothing,
    most0: said(bill.towards0) || nothing,
  });
}
