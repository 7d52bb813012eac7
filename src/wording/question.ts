import type { Question } from '../teach/question.js';
import type { QuestionKind } from '../teach/questions/index.js';
import type { Rated } from '../teach/rate.js';
import type { Titled } from './titled.js';
import { className } from './class-name.js';
import type { Numbers } from './numbers.js';
import { fill } from './fill.js';
import { letterOf } from './letter.js';
import { type TitledPicture, titledPicture } from './picture.js';
import type { QuestionText } from './teaching-text.js';
import { teachingIn } from './teaching.js';
import type { Words } from './words.js';

type Asked = Question<QuestionKind>;

/** Everything that a question says before anybody answers. */
export interface QuestionSentences {
  readonly title: string;
  readonly ask: string;
  /** The message or array that the question is about. */
  readonly shown: Titled | null;
  readonly options: readonly { readonly letter: string; readonly text: string }[];
  readonly footer: string;
}

/** What explains a question once it is answered. */
export interface Explanation {
  readonly why: string;
  readonly picture: TitledPicture;
}

function textOf({ kind }: Asked, words: Words): QuestionText {
  return teachingIn(words).questions[kind];
}

function textIn<Text>(texts: Readonly<Record<string, Text>>, key: string): Text {
  const text = texts[key];
  if (text === undefined) throw new RangeError(`no text for ${key}`);
  return text;
}

function shownOf({ shown }: Asked, { t }: Words): Titled | null {
  if (shown === null) return null;
  return shown.as === 'message'
    ? { title: t('quiz.question.message'), body: `> ${shown.text}` }
    : { title: t('quiz.question.printed'), body: `\`\`\`\n${shown.text}\n\`\`\`` };
}

/** Words a question. */
export function questionSentences(question: Asked, words: Words): QuestionSentences {
  const { form, values, options, seed, number, model } = question;
  const { t, numbers } = words;
  const text = textOf(question, words);
  return {
    title: t('quiz.question.title', { number: numbers.whole(number + 1), title: text.title }),
    ask: fill(textIn(text.ask, form), values, words),
    shown: shownOf(question, words),
    options: options.map((option, at) => ({
      letter: letterOf(at),
      text: fill(textIn(text.options, option), values, words),
    })),
    footer: t('quiz.question.footer', {
      seed: String(seed),
      number: numbers.whole(number + 1),
      model,
    }),
  };
}

/** The explanation of a question, whoever answered what. */
export function explanation(question: Asked, words: Words): Explanation {
  const text = textOf(question, words);
  const picture = textIn(text.picture, question.form);
  return {
    why: fill(textIn(text.why, question.form), question.values, words),
    picture: titledPicture(question, picture, picture.alt, words),
  };
}

/** A loss with at least two significant digits, so that a small one is never written as none. */
function lossText(loss: number, numbers: Numbers): string {
  return loss > 0 && loss < 0.5 ? numbers.score(loss) : numbers.fixed(loss, 3);
}

type Estimated = Extract<Rated, { kind: 'estimate' }>;

function truthOf({ labels }: Asked, { label }: Estimated, words: Words): string {
  const truth = className(label === 1 ? labels.label1 : labels.label0, words);
  return words.t('quiz.question.truth', { truth });
}

/** What the live model's score, and a shrug, would have cost. */
function comparison({ model, even }: Estimated, { t, numbers }: Words): string {
  return t('quiz.question.model', {
    score: numbers.score(model.probability),
    logLoss: lossText(model.logLoss, numbers),
    brier: lossText(model.brier, numbers),
    half: numbers.threshold(even.probability),
    evenLogLoss: lossText(even.logLoss, numbers),
    evenBrier: lossText(even.brier, numbers),
  });
}

/** What an estimate turned on: the truth, and what the live model and a shrug would have cost. */
export function estimateOutcome(question: Asked, rated: Estimated, words: Words): string {
  return [truthOf(question, rated, words), comparison(rated, words)].join(' ');
}

/** What becomes of one person's answer: right or wrong, or what their estimate cost. */
export function verdictOnAnswer(
  question: Asked,
  chosen: number,
  rated: Rated,
  words: Words,
): string {
  const { t, numbers } = words;
  if (rated.kind === 'estimate')
    return [
      truthOf(question, rated, words),
      t('quiz.question.estimate', {
        probability: `${numbers.fixed(100 * rated.said.probability, 0)} %`,
        logLoss: lossText(rated.said.logLoss, numbers),
        brier: lossText(rated.said.brier, numbers),
      }),
      comparison(rated, words),
    ].join(' ');
  if (rated.right) return t('quiz.question.right', { letter: letterOf(chosen) });
  const { rating } = question;
  const letter = letterOf(rating.kind === 'choice' ? rating.correct : 0);
  return t('quiz.question.wrong', { chosen: letterOf(chosen), letter });
}
