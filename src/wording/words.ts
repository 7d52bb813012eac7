import { createInstance } from 'i18next';
import { de, locales as germanLocales } from './de/index.js';
import { en, locales as englishLocales } from './en/index.js';
import { type Numbers, numbersFor } from './numbers.js';
import type { Keys, Translation, Values } from './table.js';

const tables = { en, de } satisfies Record<string, Translation<typeof en>>;

/** Discord's locales for each language. */
const locales: Readonly<Record<Language, readonly string[]>> = {
  en: englishLocales,
  de: germanLocales,
};

/** A language that Hamlet speaks: one folder of this room, one entry of the table above. */
export type Language = keyof typeof tables;

export type Key = Keys<typeof en>;
export type Translate = <K extends Key>(key: K, ...values: Values<typeof en, K>) => string;

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
    Object.entries(tables).map(([language, translation]) => [language, { translation }]),
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
const spoken = new Map(Object.keys(tables).map((language) => [language, wordsOf(language)]));

/** The languages that Hamlet speaks, by their codes, with Discord's locales for each. */
export const languages: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(locales));

/** The words for a Discord locale such as `de` or `en-GB`; English where Hamlet does not speak it. */
export function wordsFor(locale: string): Words {
  return spoken.get(locale.split('-')[0] ?? '') ?? english;
}
