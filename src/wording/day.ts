import type { Words } from './words.js';

/** A date such as 2026-11-23 as the language writes it. */
export function day(date: string, { language }: Words): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}
