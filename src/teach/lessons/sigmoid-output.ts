import { curve } from '../curve.js';
import { highest, lowest, nearest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import { printedColumn, printedFloat } from '../printed.js';
import { score, share, verbatim, whole } from '../quantity.js';
import { sources } from '../sources.js';

/** Reading a sigmoid output. */
export const sigmoidOutput: LessonMaker = (bench) => {
  const [high, low, middle] = [highest(bench), lowest(bench), nearest(bench, 0.5)];
  return {
    values: {
      highText: verbatim(high.text),
      lowText: verbatim(low.text),
      column: verbatim(printedColumn([high.score, middle.score, low.score])),
      high: score(high.score),
      highShare: share(high.score),
      highRest: share(1 - high.score),
      middle: score(middle.score),
      low: score(low.score),
      lowPrinted: verbatim(printedFloat(low.score)),
      lowPlaces: whole(-Math.floor(Math.log10(low.score))),
      lowShare: share(low.score),
      lowRest: share(1 - low.score),
    },
    pictures: [curve(bench, high, middle, low), curve(bench, low), curve(bench, middle, high, low)],
    trial: high,
    correct: 1,
    sources: [sources.sigmoidFunction, sources.kerasActivations],
  };
};
