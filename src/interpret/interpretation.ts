import type { Confusion, BestThreshold, ReliabilityBin } from '../measure/index.js';
import type { Format, Framework, Hint, Metric, NoValuesObject, Problem } from './parse/paste.js';

/** What somebody may say about the last layer of their model. */
export type Activation = 'sigmoid' | 'softmax' | 'none' | 'unknown';

/** What the values of a paste are. */
export type Kind =
  | 'sigmoid'
  | 'softmax'
  | 'multi-label'
  | 'named-scores'
  | 'percentages'
  | 'logits'
  | 'log-probabilities'
  | 'labels'
  | 'unbounded'
  | 'all-ones'
  | 'not-finite';

/** What speaks for the reading that was chosen. */
export type Reason =
  | { readonly kind: 'said'; readonly activation: Exclude<Activation, 'unknown'> }
  | { readonly kind: 'word'; readonly hint: Hint }
  | { readonly kind: 'inside-unit-interval'; readonly min: number; readonly max: number }
  | {
      readonly kind: 'outside-unit-interval';
      readonly count: number;
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'one-column'; readonly flattened: boolean }
  | { readonly kind: 'columns'; readonly count: number }
  | { readonly kind: 'rows-sum-to-one' }
  | { readonly kind: 'rows-do-not-sum-to-one'; readonly example: number }
  | { readonly kind: 'exponentials-sum-to-one' }
  | { readonly kind: 'negative-and-positive' }
  | { readonly kind: 'percent-signs' }
  | { readonly kind: 'only-zero-and-one' }
  | { readonly kind: 'only-minus-one-and-one' }
  | { readonly kind: 'booleans' }
  | { readonly kind: 'whole-numbers'; readonly max: number }
  | { readonly kind: 'one-hot' }
  | { readonly kind: 'class-names' }
  | { readonly kind: 'names-beside-scores' }
  | { readonly kind: 'exactly-one'; readonly count: number };

/** What speaks against it, or what else must be known before anybody relies on it. */
export type Doubt =
  | { readonly kind: 'range-is-no-proof' }
  | { readonly kind: 'label-order-unknown' }
  | { readonly kind: 'hidden-rows' }
  | { readonly kind: 'hidden-columns' }
  | { readonly kind: 'not-finite'; readonly nan: number; readonly infinite: number }
  | { readonly kind: 'contradiction'; readonly said: Exclude<Activation, 'unknown'> }
  | { readonly kind: 'hint-contradicted'; readonly hint: Hint }
  | { readonly kind: 'double-sigmoid' }
  | { readonly kind: 'saturated'; readonly zeros: number; readonly ones: number }
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'all-near-half' }
  | { readonly kind: 'maybe-logits' }
  | { readonly kind: 'maybe-regression' }
  | { readonly kind: 'maybe-percentages' }
  | { readonly kind: 'maybe-tanh' }
  | { readonly kind: 'maybe-pixels' }
  | { readonly kind: 'maybe-quantised' }
  | { readonly kind: 'maybe-counts' }
  | { readonly kind: 'maybe-confidence' }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'maybe-relu' }
  | { readonly kind: 'maybe-saturated' }
  | { readonly kind: 'maybe-predicted-labels' }
  | { readonly kind: 'list-may-be-row'; readonly count: number }
  | { readonly kind: 'two-values-sum-to-one' }
  | { readonly kind: 'float-rounding' }
  | { readonly kind: 'two-sigmoid-columns' }
  | { readonly kind: 'top-classes-only' }
  | { readonly kind: 'ignored'; readonly count: number }
  | { readonly kind: 'labels-do-not-fit'; readonly labels: number; readonly columns: number }
  | { readonly kind: 'truth-does-not-fit'; readonly truth: number; readonly rows: number }
  | { readonly kind: 'truth-unreadable'; readonly printed: string };

/** Class names in the order of their labels, and how they came to be known. */
export interface LabelMap {
  readonly names: readonly string[];
  readonly from: 'said' | 'paste';
}

/** One row of the output. */
export interface Row {
  /** The row's name beside the values, such as a file name. */
  readonly name: string | null;
  readonly printed: string;
  /** One number, or one a column; NaN and infinities as they came. */
  readonly value: number | readonly number[];
  /** Index of the label that the row names; null when it names none. Never set for `multi-label`. */
  readonly label: number | null;
  /** Labels at or above the threshold, for `multi-label` only. */
  readonly chosen: readonly number[] | null;
  /** Probability of each label, unrounded, 0 to 1; null where none is established. */
  readonly probabilities: readonly number[] | null;
  /** Probability of label 1 minus the threshold; for more classes, the lead over the runner-up. */
  readonly margin: number | null;
}

/** How many outputs lie in one tenth of the scale. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** All rows together. */
export interface Summary {
  readonly rows: number;
  /** Rows a label, by label index; for `multi-label` a row counts for every label it has. */
  readonly perLabel: readonly number[];
  /** Rows without a label, since they hold no usable number. */
  readonly without: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly mean: number | null;
  /** Probabilities of label 1 (or the values, where there are none) over their range. */
  readonly histogram: readonly Bin[];
  /** Indexes of the rows within `NEAR` of the threshold (or of a tie), nearest first, at most ten. */
  readonly near: readonly number[];
  readonly lowest: number | null;
  readonly highest: number | null;
}

/** What one select menu asks, because the paste cannot tell. */
export type Question =
  | { readonly kind: 'activation'; readonly choices: readonly ('sigmoid' | 'softmax' | 'none')[] }
  | { readonly kind: 'label-order'; readonly names: readonly string[] | null }
  | { readonly kind: 'threshold' };

/** Which lines of code turn such an output into class names. */
export interface Snippet {
  readonly framework: Framework;
  readonly language: 'python' | 'js';
  readonly lines: readonly string[];
}

/** The output held against the true classes. */
export interface TruthReport {
  readonly count: number;
  readonly threshold: number;
  readonly confusion: Confusion;
  readonly accuracy: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Null where one class is missing, or where the output is only labels. */
  readonly rocAuc: number | null;
  readonly brier: number | null;
  readonly reliability: readonly ReliabilityBin[];
  readonly bestEqual: BestThreshold | null;
  readonly best: {
    readonly costs: { readonly falseAlarm: number; readonly miss: number };
    readonly threshold: BestThreshold;
  } | null;
}

/** More than two classes held against the truth: how many were right, and which were confused. */
export interface ClassReport {
  readonly count: number;
  readonly right: number;
  /** `matrix[true][predicted]`. */
  readonly matrix: readonly (readonly number[])[];
}

/** Numbers that were read, and what they are. */
export interface Reading {
  readonly kind: Kind;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
  readonly labels: LabelMap | null;
  /** Number of labels that the output distinguishes; 0 where it names none. */
  readonly classes: number;
  readonly threshold: number;
  readonly thresholdSaid: boolean;
  readonly source: {
    readonly format: Format;
    readonly framework: Framework | null;
    readonly dtype: string | null;
    readonly shape: readonly number[];
    /** Indexes of the rows after which `...` hides others. */
    readonly gaps: readonly number[];
  };
  /** Whether the last layer is known from what was said or printed, not only from the range. */
  readonly established: boolean;
  readonly rows: readonly Row[];
  readonly summary: Summary;
  readonly question: Question | null;
  readonly snippet: Snippet | null;
  readonly truth: TruthReport | null;
  readonly classTruth: ClassReport | null;
}

/** A training or evaluation line: numbers about a model, none of them an output. */
export interface MetricLine {
  readonly kind: 'metric-line';
  readonly metrics: readonly Metric[];
  /** Set where accuracy is 0 although the loss is low: `Accuracy()` compares floats with labels. */
  readonly accuracyTrap: boolean;
}

/** An object was printed that holds the output but does not show it. */
export interface NoValues {
  readonly kind: 'no-values';
  readonly object: NoValuesObject;
  readonly framework: Framework | null;
}

/** Nothing could be read; `problem` says what was seen. */
interface Unreadable {
  readonly kind: 'unreadable';
  readonly problem: Problem;
}

export type Interpretation = Reading | MetricLine | NoValues | Unreadable;

/** What the asker says beside the paste. */
export interface Options {
  /** `not spam, spam` in the order of label 0, label 1, or `{'Cat': 0, 'Dog': 1}`. */
  readonly labels?: string | undefined;
  /** Lowest probability of label 1 that names label 1, 0 to 1; 0.5 unless said. */
  readonly threshold?: number | undefined;
  readonly activation?: Activation | undefined;
  /** True classes, one a row: 0 and 1, or class names. */
  readonly truth?: string | undefined;
  readonly costs?: { readonly falseAlarm: number; readonly miss: number } | undefined;
  /** Name of the file that the input came from; `.csv` and `.tsv` are read as tables. */
  readonly fileName?: string | undefined;
}
