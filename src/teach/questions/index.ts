import { seededRandom } from '../../measure/index.js';
import { baseValues } from '../base-values.js';
import type { Bench } from '../bench.js';
import { drawFor, shuffled } from '../draw.js';
import type { Question, QuestionMaker } from '../question.js';
import { array } from './array.js';
import { baseRate } from './base-rate.js';
import { estimate } from './estimate.js';
import { misreading } from './misreading.js';
import { mover } from './mover.js';
import { side } from './side.js';
import { thresholdUp } from './threshold-up.js';

/** Every kind of question. */
const makers = {
  array,
  'base-rate': baseRate,
  estimate,
  misreading,
  mover,
  side,
  'threshold-up': thresholdUp,
} satisfies Record<string, QuestionMaker>;

export type QuestionKind = keyof typeof makers;

function isKind(name: string): name is QuestionKind {
  return Object.hasOwn(makers, name);
}

export const questionKinds: readonly QuestionKind[] = Object.keys(makers).filter(isKind);

function kindOf(seed: number, number: number): QuestionKind {
  const order = shuffled(questionKinds, seededRandom(seed));
  const kind = order[number % order.length];
  if (kind === undefined) throw new RangeError('there are no kinds of question');
  return kind;
}

/** A question of one kind. */
export function makeQuestion(
  kind: QuestionKind,
  bench: Bench,
  { seed, number }: { readonly seed: number; readonly number: number },
): Question<QuestionKind> {
  const plan = makers[kind](bench, drawFor(seed, number));
  return {
    ...plan,
    values: { ...baseValues(bench), ...plan.values },
    kind,
    seed,
    number,
    model: bench.card.id,
    labels: bench.labels,
  };
}

/**
 * Question `number`, from 0, of the quiz with this seed: the same for everybody who asks the same
 * model. Every kind comes once before any comes again.
 */
export function questionAt(seed: number, number: number, bench: Bench): Question<QuestionKind> {
  return makeQuestion(kindOf(seed, number), bench, { seed, number });
}
