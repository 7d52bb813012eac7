import type { Lesson, Step } from '../teach/lesson.js';
import type { LessonId } from '../teach/lessons/index.js';
import type { Picture } from '../teach/picture.js';
import type { Titled } from './titled.js';
import { fill } from './fill.js';
import { letterOf } from './letter.js';
import { type TitledPicture, titledPicture } from './picture.js';
import type { CardText, LessonText } from './teaching-text.js';
import { teachingIn } from './teaching.js';
import type { Words } from './words.js';

/** Everything that one page of a lesson says and shows. */
export interface LessonPage {
  readonly title: string;
  readonly body: string;
  readonly picture: TitledPicture | null;
  readonly sources: Titled | null;
  readonly footer: string;
  /** Letters of the answers on offer; none but on an open question. */
  readonly letters: readonly string[];
}

type Taught = Lesson<LessonId>;
type Page = Omit<LessonPage, 'footer'>;

/** What the picture says of the reader's own message, or nothing. */
function readersDot(picture: Picture, { t, numbers }: Words): string {
  if (picture.kind !== 'curve' || picture.reader === null) return '';
  const score = numbers.score(1 / (1 + Math.exp(-picture.reader)));
  return `\n\n${t('learn.yours', { score, logit: numbers.logOdds(picture.reader) })}`;
}

function cardPage(lesson: Taught, card: CardText, picture: Picture, words: Words): Page {
  const body = fill(card.body, lesson.values, words);
  return {
    title: fill(card.title, lesson.values, words),
    body: `${body}${readersDot(picture, words)}`,
    picture: titledPicture({ ...lesson, picture }, card.picture, card.alt, words),
    sources: null,
    letters: [],
  };
}

function trialPage(lesson: Taught, text: LessonText, words: Words): Page {
  const { t, numbers } = words;
  const { trial, trialPicture, values } = lesson;
  const [score, logit] = [numbers.score(trial.score), numbers.logOdds(trial.logit)];
  const message = t('learn.trialMessage', { text: trial.text, score });
  return {
    title: t('learn.trialTitle'),
    body: `${message}\n\n${fill(text.trial, values, words)}${readersDot(trialPicture, words)}`,
    picture: titledPicture(
      { ...lesson, picture: trialPicture },
      { title: t('curve.title') },
      t('learn.trialAlt', { score, logit }),
      words,
    ),
    sources: null,
    letters: [],
  };
}

function readOn({ sources }: Taught, { t }: Words): Titled {
  const lines = sources.map(({ title, url }) => `[${title}](${url})`);
  return { title: t('learn.readOn'), body: lines.join('\n') };
}

function questionPage(
  lesson: Taught,
  { question }: LessonText,
  chosen: number | null,
  words: Words,
): Page {
  const say = (template: string): string => fill(template, lesson.values, words);
  const options = question.options.map((option, at) => `**${letterOf(at)}** ${say(option)}`);
  const asked = [say(question.ask), options.join('\n')];
  const letter = letterOf(lesson.correct);
  const verdict =
    chosen === lesson.correct
      ? words.t('learn.right', { letter })
      : words.t('learn.wrong', { letter, chosen: letterOf(chosen ?? 0) });
  const answer = chosen === null ? [] : [`${verdict} ${say(question.why)}`];
  return {
    title: words.t('learn.questionTitle'),
    body: [...asked, ...answer].join('\n\n'),
    picture: null,
    sources: readOn(lesson, words),
    letters: chosen === null ? question.options.map((_, at) => letterOf(at)) : [],
  };
}

function pageFor(lesson: Taught, text: LessonText, step: Step, words: Words): Page {
  if (step.kind === 'trial') return trialPage(lesson, text, words);
  if (step.kind === 'question') return questionPage(lesson, text, step.chosen, words);
  const [card, picture] = [text.cards[step.index], lesson.pictures[step.index]];
  if (!card || !picture) throw new RangeError(`${lesson.id} has no card ${step.index}`);
  return cardPage(lesson, card, picture, words);
}

/** The title of a lesson. */
export function lessonTitle(id: LessonId, words: Words): string {
  return teachingIn(words).lessons[id].title;
}

/** One page of a lesson in words; `page` counts from 0. */
export function lessonPage(
  lesson: Taught,
  { step, page, pages }: { readonly step: Step; readonly page: number; readonly pages: number },
  words: Words,
): LessonPage {
  const text = teachingIn(words).lessons[lesson.id];
  const { t, numbers } = words;
  const footer = t('learn.page', {
    lesson: text.title,
    page: numbers.whole(page + 1),
    pages: numbers.whole(pages),
    model: lesson.model,
  });
  return { ...pageFor(lesson, text, step, words), footer };
}

/** The list of lessons. */
export interface LessonList {
  readonly title: string;
  readonly body: string;
  readonly placeholder: string;
  readonly entries: readonly {
    readonly id: LessonId;
    readonly title: string;
    readonly about: string;
  }[];
}

/** Every lesson with a line on what one learns in it. */
export function lessonList(ids: readonly LessonId[], model: string, words: Words): LessonList {
  const { t, numbers } = words;
  const { lessons } = teachingIn(words);
  const entries = ids.map((id) => ({ id, title: lessons[id].title, about: lessons[id].about }));
  const lines = entries.map(
    ({ title, about }, at) => `${numbers.whole(at + 1)}. **${title}**: ${about}`,
  );
  return {
    title: t('learn.overview.title'),
    body: [t('learn.overview.intro', { model }), lines.join('\n')].join('\n\n'),
    placeholder: t('learn.overview.choose'),
    entries,
  };
}
