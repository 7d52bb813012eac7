import { writeCustomId } from '../src/bot/custom-id.js';
import {
  type LessonButtons,
  lessonListReply,
  lessonReply,
  type TeachingReply,
} from '../src/render/lesson.js';
import type { Bench } from '../src/teach/bench.js';
import { pageCount, pageOf, type Step, stepAt } from '../src/teach/lesson.js';
import { lessonAfter, type LessonId, lessonIds, lessonOn } from '../src/teach/lessons/index.js';
import { lessonList, lessonPage } from '../src/wording/lesson.js';
import type { Words } from '../src/wording/words.js';
import { thresholdId } from './threshold-id.js';

/** Lessons that end in the game with the threshold. */
const WITH_GAME: ReadonlySet<LessonId> = new Set(['thresholds', 'precision-recall']);

function pageId(id: LessonId, page: number): string {
  return writeCustomId('learn', 'page', id, String(page));
}

function buttonsFor(
  id: LessonId,
  { page, pages, step, options }: { page: number; pages: number; step: Step; options: number },
  threshold: number,
): LessonButtons {
  const after = lessonAfter(id);
  const last = page === pages - 1;
  return {
    back: page === 0 ? null : pageId(id, page - 1),
    next: last ? null : pageId(id, page + 1),
    trial: step.kind === 'trial' ? writeCustomId('learn', 'try', id) : null,
    game: WITH_GAME.has(id) && step.kind !== 'question' ? thresholdId('open', threshold) : null,
    nextLesson: last && after !== null ? pageId(after, 0) : null,
    overview: writeCustomId('learn', 'list'),
    answers: Array.from({ length: options }, (_, option) =>
      writeCustomId('learn', 'answer', id, String(option)),
    ),
  };
}

/** The page of a lesson, from 0; `chosen` is the answer that the reader gave to its question. */
export function lessonPageReply(
  id: LessonId,
  { page: wanted, chosen = null }: { readonly page: number; readonly chosen?: number | null },
  bench: Bench,
  words: Words,
): Promise<TeachingReply> {
  const lesson = lessonOn(id, bench);
  const step = chosen === null ? stepAt(lesson, wanted) : { kind: 'question' as const, chosen };
  const place = { step, page: pageOf(lesson, step), pages: pageCount(lesson) };
  const said = lessonPage(lesson, place, words);
  const shape = { ...place, options: said.letters.length };
  return lessonReply(said, buttonsFor(id, shape, bench.policy.threshold), words);
}

/** The list of all lessons. */
export function lessonListPage({ card }: Bench, words: Words): TeachingReply {
  return lessonListReply(lessonList(lessonIds, card.id, words), writeCustomId('learn', 'choose'));
}
