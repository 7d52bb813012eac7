import type { Coverage } from '../classify/prediction.js';
import type { Doubt } from '../explain/doubt.js';
import type { Words } from './words.js';

/** How many of the words the model knew, as a number of words. */
export function knownWords({ known, words }: Coverage): number {
  return Math.round(known * words);
}

/** Why the model knows too little of a text, as a clause. */
export function doubtClause(doubt: Doubt, coverage: Coverage, { t, numbers }: Words): string {
  switch (doubt) {
    case 'no-words':
      return t('check.doubt.noWords');
    case 'foreign-script':
      if (coverage.scriptKnown === 0) return t('check.doubt.noneInScript');
      return t('check.doubt.foreignScript', { share: numbers.share(coverage.scriptKnown) });
    case 'few-known-words':
      if (coverage.known === 0) return t('check.doubt.noneKnown');
      return t('check.doubt.fewKnownWords', {
        known: numbers.whole(knownWords(coverage)),
        words: numbers.whole(coverage.words),
      });
  }
}
