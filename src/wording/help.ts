import type { Labels } from '../classify/prediction.js';
import type { Policy } from '../explain/verdict.js';
import { classNames } from './class-name.js';
import type { Sections } from './meaning.js';
import type { Words } from './words.js';

/** What Hamlet does, what its number is, and what it never does. */
export function helpSections(labels: Labels, { threshold }: Policy, words: Words): Sections {
  const { t, numbers } = words;
  const names = classNames(labels, words);
  return {
    title: t('help.title'),
    intro: t('help.intro'),
    sections: [
      {
        title: t('help.begin.title'),
        body: t('help.begin.body', { check: `/${t('check.command.name')}` }),
      },
      {
        title: t('help.means.title'),
        body: t('help.means.body', { ...names, threshold: numbers.threshold(threshold) }),
      },
      { title: t('help.never.title'), body: t('help.never.body') },
    ],
  };
}
