import type { ModelCard } from '../classify/card.js';
import { cardConfusion, cardReliability, cardSweep } from '../explain/card-measures.js';
import { evidenceOf, THIN_BELOW } from '../explain/evidence.js';
import { heldOutHistogram } from '../explain/threshold-outcome.js';
import {
  falseAlarmRate,
  precision,
  precisionRecallCurve,
  recall,
  rocCurve,
} from '../measure/index.js';
import { type CardPlot, plottedSet } from '../wording/model-plot.js';
import {
  histogramLabels,
  type Measure,
  precisionRecallLabels,
  reliabilityLabels,
  rocLabels,
} from '../wording/plots.js';
import type { Words } from '../wording/words.js';
import {
  precisionRecallChart,
  reliabilityDiagram,
  rocChart,
  scoreHistogram,
} from './charts/index.js';

/** What a plot of a card is drawn from. */
export interface PlotFacts {
  readonly card: ModelCard;
  /** The threshold in use where the plot is looked at. */
  readonly threshold: number;
  /** Score of the reader's last message, or null. */
  readonly last: number | null;
}

function figureOf({ measures, sweep }: ModelCard, name: string): Measure | null {
  return measures.find(({ set }) => set === sweep.set)?.figures[name] ?? null;
}

type Draw = (facts: PlotFacts, words: Words) => Promise<Uint8Array>;

const DRAWN = {
  reliability: ({ card, threshold, last }, words) => {
    const bin = last === null ? undefined : evidenceOf(last, card.calibration)?.bin;
    const set = plottedSet(card, threshold);
    return reliabilityDiagram({
      bins: cardReliability(card),
      thinBelow: THIN_BELOW,
      ...(bin === undefined ? {} : { marked: bin }),
      labels: reliabilityLabels(set, figureOf(card, 'ece'), THIN_BELOW, words),
    });
  },
  roc: ({ card, threshold }, words) => {
    const cells = cardConfusion(card, threshold);
    const [caught, alarms] = [recall(cells), falseAlarmRate(cells)];
    return rocChart({
      curve: rocCurve(cardSweep(card)),
      ...(caught !== null && alarms !== null
        ? { marked: { recall: caught, falseAlarmRate: alarms } }
        : {}),
      labels: rocLabels(plottedSet(card, threshold), figureOf(card, 'rocAuc'), words),
    });
  },
  precisionRecall: ({ card, threshold }, words) => {
    const cells = cardConfusion(card, threshold);
    const [caught, right] = [recall(cells), precision(cells)];
    const set = plottedSet(card, threshold);
    return precisionRecallChart({
      curve: precisionRecallCurve(cardSweep(card)),
      baseRate: set.positives / set.messages,
      ...(caught !== null && right !== null
        ? { marked: { recall: caught, precision: right } }
        : {}),
      labels: precisionRecallLabels(set, figureOf(card, 'averagePrecision'), words),
    });
  },
  histogram: ({ card, threshold, last }, words) => {
    const set = plottedSet(card, threshold);
    const labels = histogramLabels(set, cardConfusion(card, threshold), words, last ?? undefined);
    const bins = heldOutHistogram(card.sweep);
    return scoreHistogram({ bins, threshold, labels, ...(last === null ? {} : { marked: last }) });
  },
} satisfies Readonly<Record<CardPlot, Draw>>;

/** One plot of a model card, as PNG. */
export function cardPlot(plot: CardPlot, facts: PlotFacts, words: Words): Promise<Uint8Array> {
  return DRAWN[plot](facts, words);
}
