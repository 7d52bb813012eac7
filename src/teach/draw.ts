import { seededRandom, type Random } from '../measure/index.js';

/** What makes one question of a quiz: the same seed and number give the same draw everywhere. */
export interface Draw {
  readonly random: Random;
  /** Place of the question in its quiz, from 0. */
  readonly number: number;
  /** One of the list; none comes twice within a quiz before all have come. */
  readonly inTurn: <T>(list: readonly T[]) => T;
  /** One of the list by chance. */
  readonly oneOf: <T>(list: readonly T[]) => T;
}

/** The list in an order by chance (Fisher and Yates). */
export function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list.reduce<T[]>((order, item, at) => {
    const place = Math.floor(random() * (at + 1));
    const displaced = order[place];
    if (displaced === undefined) return [...order, item];
    order[place] = item;
    return [...order, displaced];
  }, []);
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new RangeError('there is nothing to draw from');
  return item;
}

const MOST_QUESTIONS = 1000;

/** The draw of question `number` of the quiz with this seed. */
export function drawFor(seed: number, number: number): Draw {
  const random = seededRandom(seed * MOST_QUESTIONS + number);
  return {
    random,
    number,
    inTurn: (list) => at(shuffled(list, seededRandom(seed)), number),
    oneOf: (list) => at(list, Math.floor(random() * list.length)),
  };
}
