import type { Reading, Row } from '../interpret/index.js';
import type { Words } from './words.js';

const LONGEST_NAME = 32;

/** A class name that somebody gave, short and on one line. */
export function shortName(name: string): string {
  const line = name.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
}

/** Keeps Discord from reading marks in a name as its own. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_~|<>@#[\]()]/g, '\\$&');
}

/** "label 1 (dog)", or "label 1" where no name is known. */
export function labelText({ labels }: Reading, label: number, { t }: Words): string {
  const name = labels?.names[label];
  return name === undefined
    ? t('interpret.labelOnly', { label: String(label) })
    : t('interpret.label', { label: String(label), name: escaped(shortName(name)) });
}

/** The class that a row names, as plain text for tables; a dash where it names none. */
export function className(reading: Reading, { label, chosen }: Row, { t }: Words): string {
  const plain = (one: number): string =>
    shortName(reading.labels?.names[one] ?? t('interpret.labelOnly', { label: String(one) }));
  if (chosen) return chosen.length === 0 ? t('interpret.rows.none') : chosen.map(plain).join(' + ');
  return label === null ? t('interpret.rows.none') : plain(label);
}
