import { describe, expect, test } from 'vitest';
import { folders } from '../../src/wording/languages.js';
import { languages, wordsFor } from '../../src/wording/words.js';
import { differences, missingForms, sentencesOf, sourcesOfProduct, unusedKeys } from './tables.js';

const others = Object.entries(folders).filter(([language]) => language !== 'en');
const { en } = folders;

describe.each(others)('the language %s', (language, folder) => {
  test('has every sentence of English with every placeholder, and no other', () => {
    expect(differences(en.table, folder.table)).toEqual([]);
  });

  test('has every lesson and question of English with every placeholder, and no other', () => {
    expect(differences(en.teaching, folder.teaching)).toEqual([]);
  });

  test('has the plural forms that its grammar asks for', () => {
    expect(missingForms(folder.table, language)).toEqual([]);
  });

  test('has left no sentence of four words or more in English', () => {
    const original = new Map([...sentencesOf(en.table), ...sentencesOf(en.teaching)]);
    const same = [...sentencesOf(folder.table), ...sentencesOf(folder.teaching)].filter(
      ([path, sentence]) =>
        original.get(path) === sentence &&
        (sentence.replaceAll(/\{\{\w+\}\}|`[^`]*`/g, '').match(/\p{L}{2,}/gu) ?? []).length >= 4,
    );
    expect(same).toEqual([]);
  });
});

describe('English', () => {
  test('has the plural forms that its grammar asks for', () => {
    expect(missingForms(en.table, 'en')).toEqual([]);
  });

  test('has no sentence that nobody says', () => {
    expect(unusedKeys(en.table, sourcesOfProduct(Object.keys(folders)))).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  const table = {
    hello: 'Hello {{name}}',
    votes_one: '{{count}} vote',
    votes_other: '{{count}} votes',
  };

  test.each([
    ['a missing sentence', { hello: 'Hallo {{name}}' }, ['votes is missing']],
    ['a sentence too many', { ...table, more: 'mehr' }, ['more is new']],
    ['a lost placeholder', { ...table, hello: 'Hallo' }, ['hello lost {{name}}']],
    [
      'a misspelt placeholder',
      { ...table, hello: 'Hallo {{nmae}}' },
      ['hello lost {{name}}', 'hello made up {{nmae}}'],
    ],
  ])('%s', (_name, translation, found) => {
    expect(differences(table, translation)).toEqual(found);
  });

  test('a lost plural form', () => {
    expect(missingForms({ votes_other: 'x' }, 'de')).toEqual(['votes_one']);
    expect(missingForms({ votes_one: 'x', votes_other: 'x' }, 'pl')).toEqual([
      'votes_few',
      'votes_many',
    ]);
  });

  test('an unused sentence, while literals and templates count as use', () => {
    const used = { a: { b: 'x' }, c: { one: 'x', two: 'x' }, d: { votes_one: 'x', lone: 'x' } };
    const source = "t('a.b'); t(`c.${kind}`); t('d.votes', { count });";
    expect(unusedKeys(used, [source])).toEqual(['d.lone']);
  });
});

describe('locales', () => {
  test.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['fr', 'en'],
    ['', 'en'],
  ])('Discord’s %s is answered in %s', (locale, language) => {
    expect(wordsFor(locale).language).toBe(language);
  });

  test('every language names a locale that Discord knows it by', () => {
    for (const [language, locales] of languages) {
      expect(locales.length).toBeGreaterThan(0);
      for (const locale of locales) expect(locale.split('-')[0]).toBe(language);
    }
  });

  test('a sentence that no table has is an error, not an empty reply', () => {
    const { t } = wordsFor('de');
    const unknown = 'no.such.sentence';
    expect(() => Reflect.apply(t, undefined, [unknown]) as unknown).toThrow('no.such.sentence');
  });
});
