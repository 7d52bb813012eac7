import { createInstance } from 'i18next';
import { folderOf, folders, type Table } from './languages.js';
import { type Numbers, numbersFor } from './numbers.js';
import type { Keys, Values } from './table.js';

export type Key = Keys<Table>;
type Translate = <K extends Key>(key: K, ...values: Values<Table, K>) => string;

/** One language's sentences and numbers. */
export interface Words {
  readonly language: string;
  readonly t: Translate;
  readonly numbers: Numbers;
}

function refuseMissing(key: string): never {
  throw new Error(`no sentence for ${key}`);
}

const engine = createInstance({
  resources: Object.fromEntries(
    Object.entries(folders).map(([language, { table }]) => [language, { translation: table }]),
  ),
  fallbackLng: 'en',
  interpolation: { escapeValue: false },
  nsSeparator: false,
  initAsync: false,
  parseMissingKeyHandler: refuseMissing,
});
void engine.init();

function wordsOf(language: string): Words {
  return {
    language,
    t: (key, ...values) => engine.t(key, { ...values[0], lng: language }),
    numbers: numbersFor(language),
  };
}

const english = wordsOf('en');
const spoken = new Map(Object.keys(folders).map((language) => [language, wordsOf(language)]));

/** The languages that Hamlet speaks, by their codes, with Discord's locales for each. */
export const languages: ReadonlyMap<string, readonly string[]> = new Map(
  [...spoken.keys()].map((language) => [language, folderOf(language).locales]),
);

function codeFor(locale: string): string {
  const exact = [...languages].find(([, locales]) => locales.includes(locale));
  return exact?.[0] ?? locale.split('-')[0] ?? '';
}

/** The words for a Discord locale such as `de` or `en-GB`; English where Hamlet does not speak it. */
export function wordsFor(locale: string): Words {
  return spoken.get(codeFor(locale)) ?? english;
}
