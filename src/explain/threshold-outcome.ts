import type { ModelCard } from '../classify/index.js';
import type { HistogramBin } from '../measure/index.js';

/** The least and the most that a count can be; equal where the card counted at this very threshold. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What a threshold does to the held-out messages of the card. */
export interface ThresholdOutcome {
  readonly threshold: number;
  /** Rows with label 1 that score at or above the threshold. */
  readonly caught: Range;
  /** Rows with label 0 that score at or above it. */
  readonly flagged: Range;
  /** All rows with label 1, and with label 0. */
  readonly positives: number;
  readonly negatives: number;
}

/** Thresholds are written with fewer digits than this. */
const SAME = 1e-9;

type Sweep = ModelCard['sweep'];
type Step = Sweep['steps'][number];

function neighbours({ steps, positives, negatives }: Sweep, threshold: number): [Step, Step] {
  const nothing = { threshold: Infinity, truePositive: 0, falsePositive: 0 };
  const everything = { threshold: 0, truePositive: positives, falsePositive: negatives };
  const above = steps.findLast((step) => step.threshold >= threshold - SAME) ?? nothing;
  const below = steps.find((step) => step.threshold <= threshold + SAME) ?? everything;
  return [above, below];
}

/**
 * Reads off the card what a threshold, 0 to 1, would have caught and wrongly flagged. The card
 * counts at fixed steps, so between two of them the counts lie in a range.
 */
export function thresholdOutcome(sweep: Sweep, threshold: number): ThresholdOutcome {
  const [above, below] = neighbours(sweep, threshold);
  return {
    threshold,
    caught: { least: above.truePositive, most: below.truePositive },
    flagged: { least: above.falsePositive, most: below.falsePositive },
    positives: sweep.positives,
    negatives: sweep.negatives,
  };
}

/**
 * Share of the flagged that truly is label 1, 0 to 1, where a share `rate` of all messages is;
 * null when it may be that nothing is flagged. The catch and false alarm rates are taken to be the
 * same there as on the card.
 */
export function precisionRange(outcome: ThresholdOutcome, rate: number): Range | null {
  const { caught, flagged, positives, negatives } = outcome;
  const precision = (hits: number, alarms: number): number => {
    const right = positives === 0 ? 0 : (rate * hits) / positives;
    const wrong = negatives === 0 ? 0 : ((1 - rate) * alarms) / negatives;
    return right / (right + wrong);
  };
  const least = precision(caught.least, flagged.most);
  const most = precision(caught.most, flagged.least);
  return Number.isNaN(least) || Number.isNaN(most) ? null : { least, most };
}

/** Counts of both labels by score, in bins of equal width, read off the card. */
export function heldOutHistogram(sweep: Sweep, bins = 20): readonly HistogramBin[] {
  const atLeast = (score: number): { label1: number; label0: number } => {
    const { caught, flagged } = thresholdOutcome(sweep, score);
    return { label1: caught.least, label0: flagged.least };
  };
  return Array.from({ length: bins }, (_, at) => {
    const [from, to] = [at / bins, (at + 1) / bins];
    const inside = atLeast(from);
    const beyond = to === 1 ? { label1: 0, label0: 0 } : atLeast(to);
    return {
      from,
      to,
      label1: inside.label1 - beyond.label1,
      label0: inside.label0 - beyond.label0,
    };
  });
}
