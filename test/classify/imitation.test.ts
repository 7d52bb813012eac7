import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isImitation } from '../../src/classify/imitation.js';
import { MARKS } from '../../src/classify/marks.js';
import { normalise } from '../../src/classify/normalise.js';

describe('isImitation', () => {
  test.each([
    'dlscord.gift',
    'discrod.ru',
    'discocrd-nitro.com',
    'free-discord.link',
    'discordd.app',
    'stearncomrnunity.com',
    'steamcommunlty.com',
    'steamcommunity.shop',
    'gifts.steam-event.ru',
    'discord.com.verify.ru',
    'metamaks.io',
  ])('sees that %s borrows a name', (host) => {
    expect(isImitation(host)).toBe(true);
  });

  test.each([
    'discord.gg',
    'cdn.discordapp.com',
    'steamcommunity.com',
    'store.steampowered.com',
    'discord.py',
    'discordjs.guide',
    'steamdb.info',
    'discord.example.com',
    'telegra.ph',
    'switch.com',
    'finance.yahoo.com',
    'gitlab.com',
    'shopify.com',
    'accord.com',
    'youtu.be',
    'records.org',
  ])('lets %s be', (host) => {
    expect(isImitation(host)).toBe(false);
  });

  test('answers for whatever stands before a suffix', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(typeof isImitation(`${name}.com`)).toBe('boolean');
      }),
    );
  });

  test('marks a borrowed address in a text, disguised or split too', () => {
    for (const text of ['hxxps://dlscord[.]gift/a', 'see diѕcоrd-nitro . com', 'www.dlscord.ru'])
      expect(normalise(text).text).toContain(MARKS.imitation);
    expect(normalise('https://discord.gg/abc').text).toContain(MARKS.link);
  });
});
