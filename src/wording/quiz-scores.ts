import type { Ranked } from '../store/index.js';
import type { Words } from './words.js';

/** The points of a server, as a heading and lines. */
export interface ScoreSentences {
  readonly title: string;
  readonly body: string;
  readonly how: string;
}

/** Words a ranking; people are named as Discord's clients name them, without calling them. */
export function scoreSentences(ranking: readonly Ranked[], { t, numbers }: Words): ScoreSentences {
  const lines = ranking.map(({ userId, points, questions }, at) =>
    t('quiz.scores.line', {
      place: numbers.whole(at + 1),
      user: userId,
      points: numbers.fixed(points, 2),
      count: questions,
    }),
  );
  return {
    title: t('quiz.scores.title'),
    body: lines.length === 0 ? t('quiz.scores.none') : lines.join('\n'),
    how: t('quiz.scores.how'),
  };
}
