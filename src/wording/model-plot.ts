import type { ModelCard } from '../classify/card.js';
import { classNames } from './class-name.js';
import type { PlottedSet } from './plots.js';
import type { Words } from './words.js';

/** The plots of a model card. */
export type CardPlot = 'reliability' | 'roc' | 'precisionRecall' | 'histogram';

/** The held-out set of a card as plots name it, read at a threshold. */
export function plottedSet({ sweep, labels }: ModelCard, threshold: number): PlottedSet {
  const { set, positives, negatives } = sweep;
  return { name: set, labels, messages: positives + negatives, positives, threshold };
}

/** How to read a plot; `last` is the score that it marks, or null. It also stands for the picture. */
export function plotText(
  plot: CardPlot,
  { labels, threshold }: PlottedSet,
  { last, thinBelow }: { readonly last: number | null; readonly thinBelow: number },
  words: Words,
): string {
  const { t, numbers } = words;
  const names = classNames(labels, words);
  const at = { ...names, threshold: numbers.threshold(threshold) };
  if (plot !== 'reliability') return t(`model.plot.${plot}`, at);
  const how = t('model.plot.reliability', { ...names, least: numbers.whole(thinBelow) });
  if (last === null) return how;
  return `${how} ${t('model.plot.marked', { score: numbers.score(last) })}`;
}
