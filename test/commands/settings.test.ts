import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/playground/actor/actor.js';
import type { OptionValues } from '../../src/playground/actor/options.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';
import { customIdOf } from '../message.js';
import { said } from '../said.js';

const TEXT = 'are we still on for the raid at eight?';

describe('/settings through the local Discord', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const moderator = () => stage.moderator;
  const change = (values: OptionValues, who: Actor = moderator()) =>
    who.slash(stage.general, 'settings change', values).reply();
  const save = async (values: OptionValues, who: Actor = moderator()): Promise<string> => {
    const preview = await change(values, who);
    return said(await who.click(preview, customIdOf(preview, 'Save')).reply());
  };
  const show = async (): Promise<string> =>
    said(await moderator().slash(stage.general, 'settings show').reply());

  test('each setting shows its value, its default and what it does', async () => {
    const text = await show();
    expect(text).toMatch(/Threshold\n\*\*0\.\d+\*\* \(default 0\.\d+\)\nThe verdict is spam if/);
    expect(text).toContain('Base rate\n**not set** (default not set)');
    expect(text).toContain('Agree and disagree\n**on** (default on)');
    expect(text).toContain('They never change a score');
  });

  test('a member does not see the command, and a permission lost is lost for old buttons too', async () => {
    expect(() => stage.member.slash(stage.general, 'settings show')).toThrow();
    const demoted = stage.discord.user('Rosencrantz', { permissions: 'moderator' });
    const preview = await change({ threshold: 0.7, 'lower-bound': 0.1 }, demoted);
    stage.discord.permit(demoted, 'member');
    const answer = await demoted.click(preview, customIdOf(preview, 'Save')).reply();
    expect(said(answer)).toBe('This needs the permission “Manage Server”.');
    expect(answer.visibleTo).toBe(demoted.id);
    expect(await show()).not.toContain('**0.70**');
  });

  test('a preview says what the threshold would do, on what, and saves nothing by itself', async () => {
    const text = said(await change({ threshold: 0.6, 'lower-bound': 0.2 }));
    expect(text).toMatch(/Threshold: 0\.\d+ → \*\*0\.60\*\*/);
    expect(text).toMatch(/Catches [\d,]+ of [\d,]+ spam instead of [\d,]+\./);
    expect(text).toMatch(/Wrongly flags \d+ of [\d,]+ not spam instead of \d+\./);
    expect(text).toMatch(/Counted on “.+”, [\d,]+ spam and [\d,]+ not spam, on \w+ \d+, \d{4}/);
    expect(await show()).not.toContain('**0.60**');
  });

  test('what is saved holds for the next check, and the history says who did it', async () => {
    expect(await save({ threshold: 0, 'lower-bound': 0 })).toContain('Saved.');
    const checked = await stage.member.slash(stage.general, 'check', { text: TEXT }).reply();
    expect(said(checked)).toContain('Verdict: spam');
    expect(said(checked)).toContain('spam if score ≥ 0.00');
    const history = await moderator().slash(stage.general, 'settings history').reply();
    expect(said(history)).toMatch(
      new RegExp(`<t:\\d+:f> · <@${moderator().id}> · Threshold: 0\\.\\d+ → 0\\.00`),
    );
  });

  test('a reset goes back to the card, one setting or all', async () => {
    await save({ threshold: 0.8, 'lower-bound': 0.1, 'base-rate': 2, share: true });
    expect(await show()).toContain('**2.00 %** (default not set)');
    const one = await moderator()
      .slash(stage.general, 'settings reset', { setting: 'baseRate' })
      .reply();
    await moderator().click(one, customIdOf(one, 'Save')).reply();
    expect(await show()).toContain('**not set**');
    expect(await show()).toContain('**0.80**');
    const all = await moderator().slash(stage.general, 'settings reset').reply();
    await moderator().click(all, customIdOf(all, 'Save')).reply();
    expect(await show()).not.toContain('**0.80**');
    const nothing = await moderator().slash(stage.general, 'settings reset').reply();
    expect(said(nothing)).toContain('That changes nothing');
  });

  test('a lower bound above the threshold is refused with both numbers', async () => {
    expect(said(await change({ threshold: 0.4, 'lower-bound': 0.6 }))).toBe(
      'The lower bound, 0.60, would lie above the threshold, 0.40. Choose both so that the lower bound is at most the threshold.',
    );
  });

  test('two moderators at once: the second to save is told to look again', async () => {
    const other = stage.discord.user('Gertrude', { permissions: 'moderator' });
    const mine = await change({ threshold: 0.75 });
    const hers = await change({ threshold: 0.65 }, other);
    const first = await moderator().click(mine, customIdOf(mine, 'Save')).reply();
    expect(said(first)).toContain('Saved.');
    const second = await other.click(hers, customIdOf(hers, 'Save')).reply();
    expect(said(second)).toContain('somebody else changed the settings in the meantime');
    expect(await show()).toContain('**0.75**');
  });

  test('cancelling changes nothing', async () => {
    const preview = await change({ threshold: 0.9999 });
    const answer = await moderator().click(preview, customIdOf(preview, 'Cancel')).reply();
    expect(said(answer)).toBe('Nothing was changed.');
  });

  test('the command speaks German to Germans, numbers included', async () => {
    const german = stage.discord.user('Lessing', { permissions: 'moderator', locale: 'de' });
    const text = said(await german.slash(stage.general, 'settings show').reply());
    expect(text).toContain('Hamlets Einstellungen auf diesem Server');
    expect(text).toMatch(/Schwellenwert\n\*\*0,\d+\*\* \(Standard 0,\d+\)/);
    const command = stage.discord.commands().find(({ name }) => name === 'settings');
    expect(command).toMatchObject({ name_localizations: { de: 'einstellungen' } });
  });

  test('a shared check speaks the language of the server; why it failed, that of the person', async () => {
    await save({ language: 'de', 'lower-bound': 0 });
    const shared = (text: string) =>
      stage.member.slash(stage.general, 'check', { text, share: true });
    expect(said(await shared(TEXT).reply())).toContain('Urteil');
    const refused = await shared('\u200b\u200d').followUp();
    expect(refused.visibleTo).toBe(stage.member.id);
    expect(said(refused)).toContain('No prediction');
    await save({ language: 'auto', 'lower-bound': 0.01 });
  });

  test('everything about a server is deleted when Hamlet is removed from it', async () => {
    const { settings } = stage.hamlet().services;
    const guild = stage.discord.addGuild('Wittenberg');
    const channel = stage.discord.channel('general', { guild });
    const rector = stage.discord.user('Horatio', { permissions: 'moderator', guild });
    const preview = await rector
      .slash(channel, 'settings change', { threshold: 0.7, 'lower-bound': 0.1 })
      .reply();
    await rector.click(preview, customIdOf(preview, 'Save')).reply();
    expect((await settings.of(guild.id)).revision).toBe(1);
    stage.discord.removeBot(guild);
    await expect.poll(async () => (await settings.of(guild.id)).revision).toBe(0);
  });
});
