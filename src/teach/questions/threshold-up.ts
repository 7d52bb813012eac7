import { confusion, type Confusion, precision, recall } from '../../measure/index.js';
import type { Bench } from '../bench.js';
import { share, threshold, whole } from '../quantity.js';
import type { QuestionMaker } from '../question.js';

/** Close together near either end, so that scores far out are told apart too. */
const STOPS = [
  0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999,
];

const DIRECTIONS = ['rises', 'falls', 'same'] as const;

/** The samples at two thresholds, the lower one first. */
interface Move {
  readonly low: number;
  readonly high: number;
  readonly before: Confusion;
  readonly after: Confusion;
  readonly precisionBefore: number;
  readonly precisionAfter: number;
}

/** Every move that changes what is flagged and leaves something flagged. */
function movesOf({ samples }: Bench): readonly Move[] {
  return STOPS.flatMap((low) =>
    STOPS.filter((high) => high > low).flatMap((high) => {
      const [before, after] = [confusion(samples, low), confusion(samples, high)];
      const [precisionBefore, precisionAfter] = [precision(before), precision(after)];
      if (precisionBefore === null || precisionAfter === null) return [];
      const changed =
        before.truePositive !== after.truePositive || before.falsePositive !== after.falsePositive;
      return changed ? [{ low, high, before, after, precisionBefore, precisionAfter }] : [];
    }),
  );
}

function directionOf({ precisionBefore, precisionAfter }: Move): (typeof DIRECTIONS)[number] {
  if (precisionAfter === precisionBefore) return 'same';
  return precisionAfter > precisionBefore ? 'rises' : 'falls';
}

/** What happens to precision when the threshold rises. */
export const thresholdUp: QuestionMaker = (bench, { oneOf }) => {
  const move = oneOf(movesOf(bench));
  const { low, high, before, after, precisionBefore, precisionAfter } = move;
  const [recallBefore, recallAfter] = [recall(before) ?? 0, recall(after) ?? 0];
  const form = directionOf(move);
  return {
    form,
    values: {
      low: threshold(low),
      high: threshold(high),
      precisionBefore: share(precisionBefore),
      precisionAfter: share(precisionAfter),
      recallBefore: share(recallBefore),
      recallAfter: share(recallAfter),
      lostCaught: whole(before.truePositive - after.truePositive),
      lostAlarms: whole(before.falsePositive - after.falsePositive),
    },
    shown: null,
    options: DIRECTIONS,
    rating: { kind: 'choice', correct: DIRECTIONS.indexOf(form) },
    picture: {
      kind: 'bars',
      write: 'share',
      most: 1,
      bars: [
        { value: precisionBefore, tone: 'mark' },
        { value: precisionAfter, tone: 'mark' },
        { value: recallBefore, tone: 'plain' },
        { value: recallAfter, tone: 'plain' },
      ],
    },
  };
};
