import type { Labels } from '../classify/prediction.js';
import { baseValues } from './base-values.js';
import type { Bench, Reading } from './bench.js';
import { curve } from './curve.js';
import type { CurvePicture, Picture } from './picture.js';
import type { Values } from './quantity.js';
import type { Source } from './sources.js';

/** What a lesson computes from the live model: everything but its words. */
export interface LessonPlan {
  /** Every number and name that the lesson's texts mention. */
  readonly values: Values;
  /** One picture a card; as many cards as pictures. */
  readonly pictures: readonly Picture[];
  /** The message to try the live model on. */
  readonly trial: Reading;
  /** Index of the right answer to the lesson's question. */
  readonly correct: number;
  readonly sources: readonly Source[];
}

export type LessonMaker = (bench: Bench) => LessonPlan;

/** A lesson with what all lessons share. */
export interface Lesson<Id extends string = string> extends LessonPlan {
  readonly id: Id;
  readonly model: string;
  readonly labels: Labels;
  readonly trialPicture: CurvePicture;
}

/** One page of a lesson: its cards, then the trial, then the question. */
export type Step =
  | { readonly kind: 'card'; readonly index: number }
  | { readonly kind: 'trial' }
  | { readonly kind: 'question'; readonly chosen: number | null };

/** Computes a lesson from the model that runs now. */
export function makeLesson<Id extends string>(
  id: Id,
  maker: LessonMaker,
  bench: Bench,
): Lesson<Id> {
  const plan = maker(bench);
  return {
    ...plan,
    values: { ...baseValues(bench), ...plan.values },
    id,
    model: bench.card.id,
    labels: bench.labels,
    trialPicture: curve(bench, plan.trial),
  };
}

/** How many pages a lesson has. */
export function pageCount({ pictures }: LessonPlan): number {
  return pictures.length + 2;
}

/** What the page with this number, from 0, shows; numbers beyond either end show the nearest page. */
export function stepAt(lesson: LessonPlan, page: number): Step {
  const last = pageCount(lesson) - 1;
  if (page >= last) return { kind: 'question', chosen: null };
  return page === last - 1 ? { kind: 'trial' } : { kind: 'card', index: Math.max(0, page) };
}

/** The number of the page, from 0, that a step is. */
export function pageOf(lesson: LessonPlan, step: Step): number {
  if (step.kind === 'card') return step.index;
  return pageCount(lesson) - (step.kind === 'trial' ? 2 : 1);
}
