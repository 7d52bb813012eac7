import type { Labels } from '../classify/prediction.js';
import type { ScoredSample } from '../teach/bench.js';
import type { ThresholdGame } from '../teach/threshold-game.js';
import type { Titled } from './titled.js';
import { classNames } from './class-name.js';
import type { TitledPicture } from './picture.js';
import type { Words } from './words.js';

/** Everything that the threshold game says and shows at one threshold. */
export interface GameSentences {
  readonly title: string;
  readonly body: string;
  readonly mistakes: readonly Titled[];
  readonly footer: string;
  readonly picture: TitledPicture;
  /** On the button that leads back to the card's own threshold. */
  readonly card: string;
}

const MOST_LINES = 5;

function listed(samples: readonly ScoredSample[], { t, numbers }: Words): string {
  if (samples.length === 0) return t('quiz.game.none');
  const lines = samples
    .slice(0, MOST_LINES)
    .map(({ score, text }) => t('quiz.game.line', { score: numbers.score(score), text }));
  const more = samples.length - lines.length;
  return [
    ...lines,
    ...(more > 0 ? [t('quiz.game.more', { number: numbers.whole(more) })] : []),
  ].join('\n');
}

function shareOf(value: number | null, { t, numbers }: Words): string {
  return value === null ? t('learn.undefined') : numbers.share(value);
}

function gamePicture(
  { picture, cells, threshold }: ThresholdGame,
  labels: Labels,
  words: Words,
): TitledPicture {
  const { t, numbers } = words;
  const alt = t('quiz.game.alt', {
    ...classNames(labels, words),
    threshold: numbers.threshold(threshold),
    caught: numbers.whole(cells.truePositive),
    missed: numbers.whole(cells.falseNegative),
    alarms: numbers.whole(cells.falsePositive),
    passed: numbers.whole(cells.trueNegative),
  });
  return { picture, labels, title: t('quiz.game.picture'), x: '', y: '', names: [], alt };
}

/** Words the game at one threshold. */
export function gameSentences(
  game: ThresholdGame,
  {
    labels,
    model,
    cardThreshold,
  }: { readonly labels: Labels; readonly model: string; readonly cardThreshold: number },
  words: Words,
): GameSentences {
  const { t, numbers } = words;
  const names = classNames(labels, words);
  const threshold = numbers.threshold(game.threshold);
  const counts = t('quiz.game.counts', {
    ...names,
    precision: shareOf(game.precision, words),
    recall: shareOf(game.recall, words),
    accuracy: shareOf(game.accuracy, words),
  });
  return {
    title: t('quiz.game.title', { threshold }),
    body: [t('quiz.game.rule', { ...names, threshold }), counts].join('\n\n'),
    mistakes: [
      { title: t('quiz.game.missed', names), body: listed(game.missed, words) },
      { title: t('quiz.game.alarms'), body: listed(game.alarms, words) },
    ],
    footer: t('quiz.game.set', { ...names, count: game.picture.samples.length, model }),
    picture: gamePicture(game, labels, words),
    card: t('quiz.game.card', { threshold: numbers.threshold(cardThreshold) }),
  };
}
