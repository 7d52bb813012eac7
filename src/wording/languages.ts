import { de } from './de/index.js';
import { en } from './en/index.js';
import type { Translation } from './table.js';
import type { TeachingText } from './teaching-text.js';

/** What the folder of a language holds. */
export interface LanguageFolder {
  /** Discord's locales that the language answers, such as `en-GB`. */
  readonly locales: readonly string[];
  readonly table: Translation<typeof en.table>;
  readonly teaching: TeachingText;
}

/** The languages that Hamlet speaks: a folder of this room each, and its line here. */
export const folders = { en, de } satisfies Record<string, LanguageFolder>;

/** English: what every other language translates, and what stands in for a language not spoken. */
export type Table = typeof en.table;

const byCode = new Map<string, LanguageFolder>(Object.entries(folders));

/** The folder of a language, English where there is none. */
export function folderOf(code: string): LanguageFolder {
  return byCode.get(code) ?? en;
}
