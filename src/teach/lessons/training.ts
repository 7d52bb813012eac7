import { descent, toySize } from '../experiments/descent.js';
import { highest } from '../extremes.js';
import type { LessonMaker } from '../lesson.js';
import type { LinesPicture, Spot } from '../picture.js';
import { fixed, score, share, threshold, type Values, whole } from '../quantity.js';
import { sources } from '../sources.js';

const [SLOW, GOOD, FAST] = [0.02, 0.6, 5];
const [EPOCHS, LONG] = [40, 400];

function costs(): LinesPicture {
  const line = (cost: (probability: number) => number): readonly Spot[] =>
    Array.from({ length: 99 }, (_, at) => [(at + 1) / 100, cost((at + 1) / 100)] as const);
  return {
    kind: 'lines',
    x: { domain: [0, 1], ticks: [0, 0.25, 0.5, 0.75, 1], write: 'threshold' },
    y: { domain: [0, 5], ticks: [0, 1, 2, 3, 4, 5], write: 'plain' },
    lines: [
      { points: line((probability) => -Math.log(probability)), tone: 'label1' },
      { points: line((probability) => -Math.log(1 - probability)), tone: 'label0', dashed: true },
    ],
  };
}

function lossCurve(losses: readonly number[]): readonly Spot[] {
  return losses.map((loss, epoch) => [epoch, loss]);
}

function lossAfter(losses: readonly number[], epochs: number): number {
  const loss = losses[epochs];
  if (loss === undefined) throw new RangeError(`nobody trained for ${epochs} epochs`);
  return loss;
}

/** Settings that the card's training recipe states as numbers. */
function recipeValues(recipe: Readonly<Record<string, unknown>>): Values {
  const numbers = Object.entries(recipe).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  const named = (name: string): number => {
    const found = numbers.find(([key]) => key === name);
    if (!found) throw new RangeError(`the card's recipe does not say ${name}`);
    return found[1];
  };
  return {
    recipeEpochs: whole(named('epochs')),
    recipeBatch: whole(named('batch')),
    recipeRate: threshold(named('learningRate')),
  };
}

/** Loss, learning rate and epochs. */
export const training: LessonMaker = (bench) => {
  const high = highest(bench);
  const [slow, good, fast] = [descent(SLOW, EPOCHS), descent(GOOD, LONG), descent(FAST, EPOCHS)];
  return {
    values: {
      ...recipeValues(bench.card.training.recipe),
      high: score(high.score),
      costTrue: score(-Math.log(high.score)),
      costFalse: fixed(-Math.log(1 - high.score), 2),
      costEven: fixed(Math.LN2, 3),
      examples: whole(toySize),
      slow: fixed(SLOW, 2),
      good: fixed(GOOD, 1),
      fast: whole(FAST),
      epochs: whole(EPOCHS),
      longEpochs: whole(LONG),
      start: fixed(lossAfter(good, 0), 3),
      slowEnd: fixed(lossAfter(slow, EPOCHS), 3),
      goodEnd: fixed(lossAfter(good, EPOCHS), 3),
      fastFirst: fixed(lossAfter(fast, 1), 2),
      goodLong: fixed(lossAfter(good, LONG), 3),
      gained: fixed(lossAfter(good, 0) - lossAfter(good, EPOCHS), 3),
      gainedLate: fixed(lossAfter(good, EPOCHS) - lossAfter(good, LONG), 3),
      saved: share(1 - lossAfter(good, EPOCHS) / lossAfter(good, 0)),
    },
    pictures: [
      costs(),
      {
        kind: 'lines',
        x: { domain: [0, EPOCHS], ticks: [0, 10, 20, 30, 40], write: 'whole' },
        y: { domain: [0, 3], ticks: [0, 0.5, 1, 1.5, 2, 2.5, 3], write: 'plain' },
        lines: [
          { points: lossCurve(slow.slice(0, EPOCHS + 1)), tone: 'soft' },
          { points: lossCurve(good.slice(0, EPOCHS + 1)), tone: 'plain' },
          { points: lossCurve(fast.slice(0, EPOCHS + 1)), tone: 'mark', dashed: true },
        ],
      },
      {
        kind: 'lines',
        x: { domain: [0, LONG], ticks: [0, 100, 200, 300, 400], write: 'whole' },
        y: { domain: [0, 0.8], ticks: [0, 0.2, 0.4, 0.6, 0.8], write: 'plain' },
        lines: [{ points: lossCurve(good), tone: 'plain' }],
        mark: EPOCHS,
      },
    ],
    trial: high,
    correct: 2,
    sources: [
      sources.kerasLosses,
      sources.logisticLoss,
      sources.gradientDescent,
      sources.hyperparameters,
    ],
  };
};
