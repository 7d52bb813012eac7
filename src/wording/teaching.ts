import { folderOf } from './languages.js';
import type { TeachingText } from './teaching-text.js';
import type { Words } from './words.js';

/** Lessons and questions in the words' language. */
export function teachingIn({ language }: Words): TeachingText {
  return folderOf(language).teaching;
}
