import { greatest } from 'd3-array';
import type { ModelCard } from '../classify/index.js';
import type { Confusion, ReliabilityBin } from '../measure/index.js';

/** The measures of the card's largest test set. */
export interface TestSet {
  readonly set: string;
  readonly rows: number;
  /** Rows of label 1. */
  readonly positives: number;
  readonly threshold: number;
  readonly accuracy: number;
  readonly recall: number;
  readonly falseAlarms: number;
  readonly cells: Confusion;
}

function figureIn(figures: ModelCard['measures'][number]['figures'], name: string): number {
  const figure = figures[name];
  if (figure === undefined) throw new RangeError(`the card does not say ${name}`);
  return figure.value;
}

/**
 * Reads the largest test set of a card; its counts follow from the rates.
 * @throws RangeError when the card lacks a figure, so that no lesson makes one up
 */
export function largestTestSet({ measures }: ModelCard): TestSet {
  const largest = greatest(measures, ({ rows }) => rows);
  if (!largest) throw new RangeError('the card has no measures');
  const { set, rows, spam, threshold, figures } = largest;
  const recall = figureIn(figures, 'recall');
  const falseAlarms = figureIn(figures, 'falseAlarmRate');
  const truePositive = Math.round(recall * spam);
  const falsePositive = Math.round(falseAlarms * (rows - spam));
  return {
    set,
    rows,
    positives: spam,
    threshold,
    accuracy: figureIn(figures, 'accuracy'),
    recall,
    falseAlarms,
    cells: {
      truePositive,
      falseNegative: spam - truePositive,
      falsePositive,
      trueNegative: rows - spam - falsePositive,
    },
  };
}

/** The card's reliability table. */
export function cardBins({ calibration }: ModelCard): readonly ReliabilityBin[] {
  return calibration.bins.map(({ from, to, count, spam, meanScore }) => ({
    from,
    to,
    count,
    positives: spam,
    meanScore,
    share: count === 0 ? null : spam / count,
  }));
}
