import { type Contribution, contributions } from '../contributions.js';
import { shuffled } from '../draw.js';
import { logOdds, score, type Values, verbatim } from '../quantity.js';
import type { QuestionMaker } from '../question.js';

const OFFERED = 4;

/** By how much, in log-odds, the right answer is ahead of every other on offer. */
const CLEARLY = 0.1;

/** The strongest contribution, and the strongest of those well behind it. */
function offer([top, ...others]: readonly Contribution[]): readonly Contribution[] {
  if (!top) return [];
  const limit = Math.abs(top.contribution) - CLEARLY;
  const behind = others.filter(({ contribution }) => Math.abs(contribution) <= limit);
  return [top, ...behind.slice(0, OFFERED - 1)];
}

function wordValues(words: readonly Contribution[]): Values {
  return Object.fromEntries(
    words.flatMap(({ text, contribution }, at) => [
      [`word${at}`, verbatim(text)],
      [`gave${at}`, logOdds(contribution)],
    ]),
  );
}

/** Which stretch of a message contributed most. */
export const mover: QuestionMaker = (bench, { inTurn, random }) => {
  const sample = inTurn(bench.samples);
  const { start, words, logit } = contributions(bench, sample.text);
  const offered = offer(words);
  const rest = logit - start - offered.reduce((sum, { contribution }) => sum + contribution, 0);
  const options = shuffled(
    offered.map((_, at) => `word${at}`),
    random,
  );
  return {
    form: `of${offered.length}`,
    values: {
      ...wordValues(offered),
      start: logOdds(start),
      rest: logOdds(rest),
      total: logOdds(logit),
      score: score(sample.score),
    },
    shown: { as: 'message', text: sample.text },
    options,
    rating: { kind: 'choice', correct: options.indexOf('word0') },
    picture: {
      kind: 'bars',
      write: 'logOdds',
      bars: [
        { value: start, tone: 'soft' },
        ...offered.map(({ contribution }) => ({
          value: contribution,
          tone: contribution >= 0 ? ('label1' as const) : ('label0' as const),
        })),
        { value: rest, tone: 'plain' },
        { value: logit, tone: 'mark' },
      ],
    },
  };
};
