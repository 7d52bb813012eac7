/** Which way a stretch of text runs; `neutral` for digits, spaces and signs. */
export type Direction = 'ltr' | 'rtl' | 'neutral';

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const STRONG = /\p{L}/u;

/** The direction of the first letter. */
export function directionOf(text: string): Direction {
  const [letter] = STRONG.exec(text) ?? [];
  if (letter === undefined) return 'neutral';
  return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
}

type Strong = Exclude<Direction, 'neutral'>;

/** What stands between two stretches of one direction takes it; anything else takes the line's. */
function resolve(directions: readonly Direction[], base: Strong): readonly Strong[] {
  const before: Strong[] = [];
  let last = base;
  for (const direction of directions) {
    if (direction !== 'neutral') last = direction;
    before.push(last);
  }
  const resolved: Strong[] = [];
  let next = base;
  for (let at = directions.length - 1; at >= 0; at -= 1) {
    const direction = directions[at] ?? 'neutral';
    if (direction !== 'neutral') next = direction;
    resolved.unshift(direction === 'neutral' && before[at] !== next ? base : next);
  }
  return resolved;
}

/**
 * Puts the words of one line from left to right as they are read: a simplified form of the Unicode
 * bidirectional algorithm, one level deep, for words whose letters the text engine orders itself.
 */
export function visualOrder<Word>(
  words: readonly Word[],
  textOf: (word: Word) => string,
  base: Strong,
): readonly Word[] {
  const directions = resolve(
    words.map((word) => directionOf(textOf(word))),
    base,
  );
  const runs: { readonly direction: Strong; readonly words: Word[] }[] = [];
  for (const [at, word] of words.entries()) {
    const direction = directions[at] ?? base;
    const run = runs.at(-1);
    if (run?.direction === direction) run.words.push(word);
    else runs.push({ direction, words: [word] });
  }
  const ordered = base === 'rtl' ? runs.reverse() : runs;
  return ordered.flatMap((run) => (run.direction === 'rtl' ? run.words.reverse() : run.words));
}
