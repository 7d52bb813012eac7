import { sigmoid } from '../../classify/index.js';
import { highest, nearest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { printedRows } from '../printed.js';
import { fixed, logOdds, score, verbatim } from '../quantity.js';
import { softmax } from '../softmax.js';
import { sources } from '../sources.js';

/** Softmax against sigmoid. */
export const softmaxLesson: LessonMaker = (bench) => {
  const [high, middle] = [highest(bench), nearest(bench, 0.5)];
  const [first = 0, second = 0] = softmax([0, high.logit]);
  return {
    values: {
      high: score(high.score),
      highLogit: logOdds(high.logit),
      first: score(first),
      second: score(second),
      softmaxRow: verbatim(printedRows([[first, second]])),
      sigmoidRow: verbatim(printedRows([[high.score, middle.score]])),
      sum: fixed(high.score + middle.score, 4),
      middle: score(middle.score),
      alone: verbatim(printedRows([...softmax([high.logit])].map((value) => [value]))),
      aloneLow: verbatim(printedRows([...softmax([-high.logit])].map((value) => [value]))),
      squeezedLeast: score(sigmoid(0)),
      squeezedMost: score(sigmoid(1)),
    },
    pictures: [
      {
        kind: 'bars',
        write: 'score',
        most: 1,
        bars: [
          { value: high.score, tone: 'label1' },
          { value: second, tone: 'label1' },
          { value: first, tone: 'label0' },
        ],
      },
      {
        kind: 'bars',
        write: 'score',
        most: 1,
        bars: [
          { value: high.score, tone: 'plain' },
          { value: middle.score, tone: 'plain' },
        ],
      },
      {
        kind: 'bars',
        write: 'logOdds',
        bars: [
          { value: high.logit, tone: 'label1' },
          { value: -high.logit, tone: 'label0' },
        ],
      },
    ],
    trial: high,
    correct: 1,
    sources: [sources.kerasActivations, sources.kerasLosses],
  };
};
