import { Locale, type LocalizationMap } from 'discord.js';
import { type Key, languages, type Words, wordsFor } from '../src/wording/words.js';

type PlainKey = Extract<Key, `${string}.command.${string}` | `${string}.menu`>;

const known: ReadonlySet<string> = new Set(Object.values(Locale));

function isLocale(name: string): name is Locale {
  return known.has(name);
}

/** What `say` says in every language, as Discord wants localisations. */
export function inEveryLanguage(say: (words: Words) => string): LocalizationMap {
  const entries = [...languages].flatMap(([language, locales]) =>
    locales.filter(isLocale).map((locale) => [locale, say(wordsFor(language))] as const),
  );
  return Object.fromEntries(entries);
}

/** The sentence for `key` in every language. */
export function localizations(key: PlainKey): LocalizationMap {
  return inEveryLanguage(({ t }) => t(key));
}

interface Named {
  setName(name: string): this;
  setNameLocalizations(names: LocalizationMap | null): this;
}

interface Described extends Named {
  setDescription(description: string): this;
  setDescriptionLocalizations(descriptions: LocalizationMap | null): this;
}

/** Names a command or an option in every language; the name in English is what code calls it. */
export function named<T extends Named>(builder: T, key: PlainKey): T {
  return builder.setName(wordsFor('en').t(key)).setNameLocalizations(localizations(key));
}

/** Names and describes a command or an option in every language. */
export function described<T extends Described>(builder: T, name: PlainKey, about: PlainKey): T {
  return named(builder, name)
    .setDescription(wordsFor('en').t(about))
    .setDescriptionLocalizations(localizations(about));
}
