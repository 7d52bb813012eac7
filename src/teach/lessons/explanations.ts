import type { Bench } from '../bench.js';
import { type Contribution, contributions } from '../contributions.js';
import { highest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { logOdds, score, share, type Values, verbatim } from '../quantity.js';
import { sources } from '../sources.js';

const SHOWN = 3;

/** The text without one stretch of it. */
function without(text: string, removed: string): string {
  return text.replace(removed, ' ').replace(/\s+/g, ' ').trim();
}

function toneOf({ contribution }: Contribution): 'label1' | 'label0' {
  return contribution >= 0 ? 'label1' : 'label0';
}

function wordValues(words: readonly Contribution[]): Values {
  return Object.fromEntries(
    words.flatMap(({ text, contribution }, at) => [
      [`word${at}`, verbatim(text)],
      [`gave${at}`, logOdds(contribution)],
    ]),
  );
}

function strongest(bench: Bench, text: string): readonly Contribution[] {
  return contributions(bench, text).words.slice(0, SHOWN);
}

/** What an explanation can and cannot tell. */
export const explanations: LessonMaker = (bench) => {
  const high = highest(bench);
  const { start, logit } = contributions(bench, high.text);
  const words = strongest(bench, high.text);
  const [top] = words;
  if (!top) throw new RangeError('the receipt quotes nothing');
  const rest = logit - start - words.reduce((sum, { contribution }) => sum + contribution, 0);
  const removed = bench.read(without(high.text, top.text));
  const effect = logit - removed.logit;
  return {
    values: {
      ...wordValues(words),
      text: verbatim(high.text),
      high: score(high.score),
      highShare: share(high.score),
      removedShare: share(removed.score),
      start: logOdds(start),
      rest: logOdds(rest),
      total: logOdds(logit),
      removedScore: score(removed.score),
      removedLogit: logOdds(removed.logit),
      effect: logOdds(effect),
      gave: logOdds(top.contribution),
      top: verbatim(top.text),
    },
    pictures: [
      {
        kind: 'bars',
        write: 'logOdds',
        bars: [
          { value: start, tone: 'soft' },
          ...words.map((word) => ({ value: word.contribution, tone: toneOf(word) })),
          { value: rest, tone: 'plain' },
          { value: logit, tone: 'mark' },
        ],
      },
      {
        kind: 'bars',
        write: 'logOdds',
        bars: [
          { value: top.contribution, tone: 'plain' },
          { value: effect, tone: 'mark' },
        ],
      },
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: high.score, tone: 'label1' },
          { value: removed.score, tone: 'label1' },
        ],
      },
    ],
    trial: high,
    correct: 0,
    sources: [sources.sundararajan, sources.lipton],
  };
};
