import { afterEach, describe, expect, test } from 'vitest';
import { type HamletStage, stageHamlet, type StageOptions } from '../hamlet.js';
import { ownPostgres, POSTGRES_TIMEOUT_MS, postgresNote, startCluster } from '../postgres.js';
import { said } from '../said.js';

const PLENTY = { points: 1000, seconds: 60 };

describe('cooldowns through the local Discord', () => {
  let stage: HamletStage | undefined;
  afterEach(() => stage?.close());

  const staged = async (options: StageOptions): Promise<HamletStage> => {
    stage = await stageHamlet(options);
    return stage;
  };
  const ask = async (who: 'member' | 'moderator', on: HamletStage): Promise<string> =>
    said(await on[who].slash(on.general, 'help').reply());

  test('who asks too often is told privately when to try again; moderators are free', async () => {
    const person = { points: 2, seconds: 30 };
    const on = await staged({ allowances: { person, server: PLENTY } });
    expect(await ask('member', on)).toContain('Hamlet');
    expect(await ask('member', on)).toContain('Hamlet');
    const refused = await on.member.slash(on.general, 'help').reply();
    expect(refused.content).toMatch(/^That was quick\. Please try again in \d+ seconds\.$/);
    expect(refused.visibleTo).toBe(on.member.id);
    for (let n = 0; n < 4; n += 1) expect(await ask('moderator', on)).not.toContain('quick');
    expect(on.log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('a server that asks too much waits; another server does not', async () => {
    const server = { points: 1, seconds: 30 };
    const on = await staged({ allowances: { person: PLENTY, server } });
    await ask('member', on);
    const other = on.discord.user('Laertes');
    const refused = await other.slash(on.general, 'help').reply();
    expect(refused.content).toMatch(/^This server has asked Hamlet a lot .* in \d+ seconds\.$/);
    const guild = on.discord.addGuild('Paris');
    const away = on.discord.user('Reynaldo', { guild });
    const answer = await away.slash(on.discord.channel('general', { guild }), 'help').reply();
    expect(said(answer)).not.toContain('asked Hamlet a lot');
  });

  test('a German reads it in German, in the singular where it is one', async () => {
    const person = { points: 1, seconds: 1 };
    const on = await staged({ allowances: { person, server: PLENTY } });
    const german = on.discord.user('Lessing', { locale: 'de' });
    const [, refused] = await Promise.all([
      german.slash(on.general, 'help').reply(),
      german.slash(on.general, 'help').reply(),
    ]);
    expect(refused.content).toContain('Bitte versuche es in 1 Sekunde noch einmal.');
  });

  test.skipIf(!ownPostgres)(
    `${postgresNote}: processes that share a database count together, and each for itself while it is away`,
    { timeout: POSTGRES_TIMEOUT_MS },
    async () => {
      const cluster = await startCluster();
      try {
        const databaseUrl = await cluster.createDatabase();
        const person = { points: 2, seconds: 600 };
        const on = await staged({ databaseUrl, allowances: { person, server: PLENTY } });
        await ask('member', on);
        await on.restart();
        await ask('member', on);
        expect(await ask('member', on)).toContain('That was quick.');
        await cluster.stop();
        expect(await ask('member', on)).toContain('database cannot be reached');
        await cluster.start();
      } finally {
        await stage?.close();
        stage = undefined;
        await cluster.remove();
      }
    },
  );
});
