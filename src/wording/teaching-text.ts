import type { LessonId } from '../teach/lessons/index.js';
import type { QuestionKind } from '../teach/questions/index.js';

/** The words on a picture; which of them are needed depends on its kind. */
export interface PictureText {
  readonly title: string;
  readonly x?: string;
  readonly y?: string;
  /** Names of lines or bars, in the order in which they are computed. */
  readonly names?: readonly string[];
}

export interface CardText {
  readonly title: string;
  readonly body: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly picture: PictureText;
}

/** A lesson's words in one language; `{{name}}` stands for a computed value, never a written number. */
export interface LessonText {
  readonly title: string;
  /** What one learns, in a line. */
  readonly about: string;
  readonly cards: readonly CardText[];
  /** What to do with the trial message, and what to look at. */
  readonly trial: string;
  readonly question: {
    readonly ask: string;
    readonly options: readonly string[];
    readonly why: string;
  };
}

/** A question kind's words in one language. */
export interface QuestionText {
  readonly title: string;
  /** The question in each form that the kind takes. */
  readonly ask: Readonly<Record<string, string>>;
  /** Every option that the kind may offer. */
  readonly options: Readonly<Record<string, string>>;
  /** The explanation after the answer, in each form. */
  readonly why: Readonly<Record<string, string>>;
  /** The picture's words and alt text, in each form. */
  readonly picture: Readonly<Record<string, PictureText & { readonly alt: string }>>;
}

/** Everything taught in one language. */
export interface TeachingText {
  readonly lessons: Readonly<Record<LessonId, LessonText>>;
  readonly questions: Readonly<Record<QuestionKind, QuestionText>>;
}
