import { teaching as german } from './de/teaching.js';
import { teaching as english } from './en/teaching.js';
import type { TeachingText } from './teaching-text.js';
import type { Language, Words } from './words.js';

const texts = { en: english, de: german } satisfies Record<Language, TeachingText>;

const byLanguage = new Map<string, TeachingText>(Object.entries(texts));

/** Lessons and questions in the words' language. */
export function teachingIn({ language }: Words): TeachingText {
  return byLanguage.get(language) ?? english;
}
