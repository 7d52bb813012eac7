import type { Labels } from '../classify/prediction.js';
import type { Bench } from './bench.js';
import type { Draw } from './draw.js';
import type { Picture } from './picture.js';
import type { Values } from './quantity.js';

/** How an answer is rated. */
export type Rating =
  | { readonly kind: 'choice'; readonly correct: number }
  | {
      readonly kind: 'estimate';
      /** The probability of label 1 that each option states, 0 to 1. */
      readonly probabilities: readonly number[];
      /** The label that a person gave the message. */
      readonly label: 0 | 1;
      /** What the live model said. */
      readonly score: number;
    };

/** What a question computes from the live model: everything but its words. */
export interface QuestionPlan {
  /** Which of the kind's texts asks it. */
  readonly form: string;
  readonly values: Values;
  /** A message or a printed array that the question is about. */
  readonly shown: { readonly as: 'message' | 'array'; readonly text: string } | null;
  /** Which of the kind's options are on offer, in order; at least two and at most ten. */
  readonly options: readonly string[];
  readonly rating: Rating;
  /** Shown with the explanation, after the answer. */
  readonly picture: Picture;
}

export type QuestionMaker = (bench: Bench, draw: Draw) => QuestionPlan;

/** A question with where it comes from. */
export interface Question<Kind extends string = string> extends QuestionPlan {
  readonly kind: Kind;
  readonly seed: number;
  readonly number: number;
  readonly model: string;
  readonly labels: Labels;
}
