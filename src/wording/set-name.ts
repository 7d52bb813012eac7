import type { Key, Words } from './words.js';

const TRANSLATED: Readonly<Record<string, Extract<Key, `card.${string}`>>> = {
  'test parts of all sets': 'card.tests',
  'validation parts of all sets': 'card.validation',
  'not-spam rows of the validation parts': 'card.validationLabel0',
};

/** A data set of a card in the words' language; a name that no table knows stays as it is. */
export function setName(name: string, { t }: Words): string {
  const key = TRANSLATED[name];
  return key === undefined ? name : t(key);
}
