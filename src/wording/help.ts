import type { Labels } from '../classify/prediction.js';
import type { Policy } from '../explain/verdict.js';
import { classNames } from './class-name.js';
import type { Sections } from './meaning.js';
import type { Key, Words } from './words.js';

type Command = Key extends infer K
  ? K extends `${infer Name}.command.name`
    ? Name
    : never
  : never;

/** What anybody can ask, in the order in which people meet it. */
const COMMANDS = [
  'check',
  'interpret',
  'image',
  'threshold',
  'model',
  'learn',
  'quiz',
  'privacy',
] as const satisfies readonly Command[];

function everything({ t }: Words): string {
  const lines = COMMANDS.map((command) =>
    t('help.all.line', {
      name: t(`${command}.command.name`),
      about: t(`${command}.command.description`),
    }),
  );
  const menus = t('help.all.menus', {
    text: t('check.menu'),
    picture: t('image.menu'),
    output: t('interpret.menu'),
  });
  return [...lines, menus].join('\n');
}

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
      { title: t('help.all.title'), body: everything(words) },
      {
        title: t('help.means.title'),
        body: t('help.means.body', { ...names, threshold: numbers.threshold(threshold) }),
      },
      { title: t('help.never.title'), body: t('help.never.body') },
    ],
  };
}
