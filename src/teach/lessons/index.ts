import type { Bench } from '../bench.js';
import { type Lesson, type LessonMaker, makeLesson } from '../lesson.js';
import { precisionRecall } from './precision-recall.js';
import { sigmoidOutput } from './sigmoid-output.js';
import { thresholds } from './thresholds.js';

/** Every lesson in the order in which a class would take them. */
const makers = {
  'sigmoid-output': sigmoidOutput,
  thresholds,
  'precision-recall': precisionRecall,
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
