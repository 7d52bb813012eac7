import type { Labels } from '../classify/prediction.js';
import type { Counterfactual, Removal, Searched } from '../explain/counterfactual.js';
import type { Titled } from './titled.js';
import { classNames } from './class-name.js';
import { quotedList } from './quote.js';
import type { Words } from './words.js';

function without({ removed, score, verdict }: Removal, labels: Labels, words: Words): string {
  const names = classNames(labels, words);
  return words.t('counterfactual.without', {
    words: quotedList(removed, words),
    score: words.numbers.score(score),
    verdict: verdict === 'unsure' ? words.t('classes.unsure') : names[verdict],
  });
}

/** What was tried; "every" is said only where every single word was taken out and judged. */
function scope({ tried, words: all, everySingle }: Searched, { t, numbers }: Words): string[] {
  const values = { tried: numbers.whole(tried), words: numbers.whole(all) };
  if (tried < all) return [t('counterfactual.cut', values)];
  return everySingle ? [t('counterfactual.eachSingle', values)] : [];
}

function noSingle({ everySingle, words: all }: Searched, { t, numbers }: Words): string[] {
  return everySingle ? [t('counterfactual.noSingle', { words: numbers.whole(all) })] : [];
}

function cutNote(searched: Searched, words: Words): string[] {
  return searched.tried < searched.words ? scope(searched, words) : [];
}

function none(
  { furthest, searched }: Extract<Counterfactual, { kind: 'none' }>,
  words: Words,
): string[] {
  const { t, numbers } = words;
  if (furthest === null) return [t('counterfactual.nothingLeft')];
  const single = noSingle(searched, words);
  const found =
    single.length > 0 ? [...single, t('counterfactual.noSet')] : [t('counterfactual.noneFound')];
  const values = {
    words: quotedList(furthest.removed, words),
    score: numbers.score(furthest.score),
  };
  return [...found, t('counterfactual.furthest', values), ...cutNote(searched, words)];
}

function sentences(found: Counterfactual, labels: Labels, words: Words): string[] {
  switch (found.kind) {
    case 'single':
      return [
        ...found.turns.map((turn) => without(turn, labels, words)),
        ...scope(found.searched, words),
      ];
    case 'set':
      return [
        without(found.turn, labels, words),
        words.t('counterfactual.smallest'),
        ...noSingle(found.searched, words),
        ...cutNote(found.searched, words),
      ];
    case 'none':
      return none(found, words);
    case 'not-searched':
      return [words.t('counterfactual.notSearched')];
  }
}

/** Says what would turn the verdict, and how far the search went. */
export function counterfactualSection(found: Counterfactual, labels: Labels, words: Words): Titled {
  const separator = found.kind === 'single' ? '\n' : ' ';
  return {
    title: words.t('counterfactual.title'),
    body: sentences(found, labels, words).join(separator),
  };
}
