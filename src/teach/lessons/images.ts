import { highest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { className, logOdds, score, share, verbatim } from '../quantity.js';
import { printedExample } from '../picture-example.js';
import { printedColumn } from '../printed.js';
import { sources } from '../sources.js';

/** An output as a picture model might print it. */
const OUTPUT = 0.0817;

/** What a picture model might answer to a horse. */
const HORSE = 0.9312;

/** Reading an image classifier by the same rules. */
export const images: LessonMaker = (bench) => {
  const { labels, quarters, bias, logit, score: estimate } = printedExample(bench.picture);
  const cells = logit - bias;
  return {
    values: {
      animal0: className(labels.label0),
      animal1: className(labels.label1),
      column: verbatim(printedColumn([OUTPUT])),
      low: score(OUTPUT),
      lowShare: share(OUTPUT),
      lowRest: share(1 - OUTPUT),
      ...Object.fromEntries(quarters.map((quarter, at) => [`part${at}`, logOdds(quarter)])),
      mean: logOdds(cells),
      bias: logOdds(bias),
      logit: logOdds(logit),
      score: score(estimate),
      scoreShare: share(estimate),
      horse: score(HORSE),
      horseShare: share(HORSE),
    },
    pictures: [
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: OUTPUT, tone: 'label1' },
          { value: 1 - OUTPUT, tone: 'label0' },
        ],
      },
      {
        kind: 'bars',
        write: 'logOdds',
        bars: [
          ...quarters.map((value) => ({
            value,
            tone: value >= 0 ? ('label1' as const) : ('label0' as const),
          })),
          { value: bias, tone: 'soft' },
          { value: logit, tone: 'mark' },
        ],
      },
      {
        kind: 'bars',
        write: 'share',
        most: 1,
        bars: [
          { value: estimate, tone: 'label1' },
          { value: 1 - estimate, tone: 'label0' },
        ],
      },
    ],
    trial: highest(bench),
    correct: 2,
    sources: [sources.transferLearning, sources.zhou, sources.kerasImageLoading],
  };
};
