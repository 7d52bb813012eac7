import type { Question } from '../teach/question.js';
import type { QuestionKind } from '../teach/questions/index.js';
import type { ChannelTally } from '../teach/tally.js';
import { letterOf } from './letter.js';
import { estimateOutcome } from './question.js';
import type { Words } from './words.js';

const LONGEST_BAR = 12;

/** A moment as every reader’s own client writes it: in 20 seconds. */
function moment(epochMs: number): string {
  return `<t:${Math.round(epochMs / 1000)}:R>`;
}

/** Until when a channel may answer. */
export function roundNote(closesAt: number, { t }: Words): string {
  return t('quiz.round.closes', { when: moment(closesAt) });
}

/** What somebody is told who has answered in a channel. */
export function answerTaken(option: number, closesAt: number, { t }: Words): string {
  return t('quiz.round.taken', { letter: letterOf(option), when: moment(closesAt) });
}

function distribution({ counts, answers }: ChannelTally, { t, numbers }: Words): string {
  if (answers === 0) return t('quiz.round.nobody');
  const most = Math.max(...counts);
  const lines = counts.map((count, at) =>
    t('quiz.round.line', {
      letter: letterOf(at),
      bar: '█'.repeat(Math.ceil((LONGEST_BAR * count) / most)),
      number: numbers.whole(count),
    }),
  );
  return [t('quiz.round.over', { count: answers }), ...lines].join('\n');
}

/** How a channel answered, and what the answer is; nobody is named. */
export function roundOutcome(
  question: Question<QuestionKind>,
  tally: ChannelTally,
  words: Words,
): string {
  const { rating } = question;
  const answer =
    rating.kind === 'choice'
      ? words.t('quiz.round.answer', { letter: letterOf(rating.correct) })
      : tally.rated.kind === 'estimate'
        ? estimateOutcome(question, tally.rated, words)
        : '';
  return [distribution(tally, words), answer].join('\n\n');
}
