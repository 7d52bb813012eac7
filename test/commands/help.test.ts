import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.js';
import { type HamletStage, stageHamlet } from '../hamlet.js';

/** For moderators, who see them in Discord's own list. */
const NOT_FOR_EVERYBODY = ['settings', 'feedback', 'help'];

describe('/help through the local Discord', () => {
  let stage: HamletStage;
  beforeAll(async () => {
    stage = await stageHamlet();
  });
  afterAll(() => stage.close());

  const help = async (locale: string): Promise<string> => {
    const reader = stage.discord.user(`Reader ${locale}`, { locale });
    const asked = reader.slash(stage.general, 'help');
    expect(await asked.acknowledged()).toMatchObject({ ephemeral: true });
    return JSON.stringify((await asked.reply()).embeds);
  };

  test('names everything that anybody can ask, and what Hamlet never does', async () => {
    const text = await help('en-US');
    for (const { data } of commands.filter(({ data }) => !NOT_FOR_EVERYBODY.includes(data.name)))
      expect(text).toContain(data.name);
    expect(text).toMatch(/does not watch channels, delete messages/);
  });

  test('speaks German, with the German names of the commands', async () => {
    const text = await help('de');
    expect(text).toContain('/prüfen');
    expect(text).toContain('Was Hamlet nie tut');
  });
});
