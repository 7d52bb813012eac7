import type { Words } from './words.js';

const LONGEST = 40;

/** The user's own characters on one short line, with the middle left out where they are long. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const signs = Array.from(line);
  if (signs.length <= LONGEST) return line;
  return `${signs.slice(0, LONGEST - 12).join('')}…${signs.slice(-11).join('')}`;
}

/** The user's own characters as a code span, in which Discord reads neither mentions nor links. */
export function quoted(text: string): string {
  return `\`${shortened(text).replaceAll('`', 'ˋ')}\``;
}

/** Several quotes as a list: `free`, `nitro` and `gift`. */
export function quotedList(texts: readonly string[], { language }: Words): string {
  return new Intl.ListFormat(language).format(texts.map(quoted));
}
