import type { Bench } from '../bench.js';
import { type Lesson, type LessonMaker, makeLesson } from '../lesson.js';
import { accuracyLesson } from './accuracy.js';
import { baseRates } from './base-rates.js';
import { calibration } from './calibration.js';
import { explanations } from './explanations.js';
import { images } from './images.js';
import { labelOne } from './label-one.js';
import { logOddsLesson } from './log-odds.js';
import { overfitting } from './overfitting.js';
import { precisionRecall } from './precision-recall.js';
import { sigmoidOutput } from './sigmoid-output.js';
import { softmaxLesson } from './softmax.js';
import { thresholds } from './thresholds.js';
import { training } from './training.js';

/** Every lesson in the order in which a class would take them. */
const makers = {
  'sigmoid-output': sigmoidOutput,
  'label-one': labelOne,
  'log-odds': logOddsLesson,
  thresholds,
  'precision-recall': precisionRecall,
  accuracy: accuracyLesson,
  calibration,
  'base-rates': baseRates,
  softmax: softmaxLesson,
  training,
  overfitting,
  explanations,
  images,
} satisfies Record<string, LessonMaker>;

export type LessonId = keyof typeof makers;

export function isLessonId(id: string): id is LessonId {
  return Object.hasOwn(makers, id);
}

/** Ids of the lessons in their order. */
export const lessonIds: readonly LessonId[] = Object.keys(makers).filter(isLessonId);

/** The lesson after this one, or null after the last. */
export function lessonAfter(id: LessonId): LessonId | null {
  return lessonIds[lessonIds.indexOf(id) + 1] ?? null;
}

/** A lesson, computed from the live model. */
export function lessonOn(id: LessonId, bench: Bench): Lesson<LessonId> {
  return makeLesson(id, makers[id], bench);
}
