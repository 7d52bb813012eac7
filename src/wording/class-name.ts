import type { Labels } from '../classify/prediction.js';
import type { Assessment } from '../explain/assess.js';
import type { Key, Words } from './words.js';

const TRANSLATED: Readonly<Record<string, Extract<Key, `classes.${string}`>>> = {
  spam: 'classes.spam',
  'not spam': 'classes.notSpam',
  cat: 'classes.cat',
  dog: 'classes.dog',
};

/** A class name from a card in the words' language; a name that no table knows stays as it is. */
export function className(name: string, { t }: Words): string {
  const key = TRANSLATED[name];
  return key === undefined ? name : t(key);
}

/** Both class names of a card in the words' language. */
export function classNames({ label0, label1 }: Labels, words: Words): Labels {
  return { label0: className(label0, words), label1: className(label1, words) };
}

/** The verdict as a word: a class name, or unsure. */
export function verdictName({ verdict, labels }: Assessment, words: Words): string {
  return verdict === 'unsure' ? words.t('classes.unsure') : classNames(labels, words)[verdict];
}
