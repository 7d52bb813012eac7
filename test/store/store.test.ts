import fc from 'fast-check';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  CHECK_LIFETIME_MS,
  limitersOn,
  openStore,
  type Store,
  type Vote,
} from '../../src/store/index.js';
import { onBothDatabases } from './databases.js';

const facts = { userId: 'user', logit: 2.5 };
const FEW = { points: 2, seconds: 60 };
const vote: Vote = {
  subject: 'message',
  userId: 'user',
  serverId: 'server',
  agrees: true,
  label: 1,
  verdict: 'label1',
  logit: 2.5,
  model: 'spam-1',
};

onBothDatabases((create) => {
  let url = '';
  let store: Store;
  let clock = 0;

  beforeEach(async () => {
    url = await create();
    clock = 1_800_000_000_000;
    store = await openStore(url, () => clock);
  });
  afterEach(() => store.close());

  describe('checks', () => {
    test('any text comes back as it was, from another process too', async () => {
      const other = await openStore(url, () => clock);
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
          const id = await store.checks.keep(text, facts);
          expect(await other.checks.find(id)).toBe(text);
        }),
        { numRuns: 30, examples: [['\0 nul, \ud800 half a pair, emoji 🎁'], ['']] },
      );
      await other.close();
    });

    test('a text is gone after 15 minutes, before any sweep', async () => {
      const id = await store.checks.keep('free nitro', facts);
      clock += CHECK_LIFETIME_MS - 1;
      expect(await store.checks.find(id)).toBe('free nitro');
      clock += 1;
      expect(await store.checks.find(id)).toBeNull();
      expect(await store.checks.lastLogit('user')).toBeNull();
    });

    test('an id that nobody gave out finds nothing', async () => {
      await store.checks.keep('free nitro', facts);
      expect(await store.checks.find('')).toBeNull();
      expect(await store.checks.find('AAAAAAAAAAAAAAAAAAAAAA')).toBeNull();
    });

    test('the last check of a person is theirs alone', async () => {
      await store.checks.keep('one', { userId: 'a', logit: 1 });
      clock += 1;
      await store.checks.keep('two', { userId: 'a', logit: -2.25 });
      await store.checks.keep('three', { userId: 'b', logit: 3 });
      expect(await store.checks.lastLogit('a')).toBe(-2.25);
      expect(await store.checks.lastLogit('c')).toBeNull();
    });
  });

  describe('settings', () => {
    const by = (revision: number, userId = 'moderator'): { userId: string; revision: number } => ({
      userId,
      revision,
    });

    test('a server that chose nothing stands at its defaults', async () => {
      expect(await store.settings.of('server')).toEqual({ revision: 0, chosen: {} });
    });

    test('a threshold of 0 and a false are choices, not absences', async () => {
      const changes = { threshold: 0, lowerBound: 0, whatIf: false };
      expect(await store.settings.change('server', by(0), changes)).toBe(true);
      expect(await store.settings.of('server')).toEqual({ revision: 1, chosen: changes });
    });

    test('null goes back to the default', async () => {
      await store.settings.change('server', by(0), { threshold: 0.9, language: 'de' });
      await store.settings.change('server', by(1), { threshold: null });
      expect(await store.settings.of('server')).toEqual({
        revision: 2,
        chosen: { language: 'de' },
      });
    });

    test('two moderators at once: one saves, the other is told to look again', async () => {
      const saved = await Promise.all([
        store.settings.change('server', by(0, 'a'), { threshold: 0.8 }),
        store.settings.change('server', by(0, 'b'), { threshold: 0.7 }),
      ]);
      expect(saved.toSorted()).toEqual([false, true]);
      expect((await store.settings.of('server')).revision).toBe(1);
      expect(await store.settings.history('server', 10)).toHaveLength(1);
    });

    test('the history says who changed what, when, from what, and skips what stayed', async () => {
      await store.settings.change('server', by(0, 'a'), { threshold: 0.9 });
      clock += 1000;
      await store.settings.change('server', by(1, 'b'), { threshold: 0.95, language: null });
      expect(await store.settings.history('server', 10)).toEqual([
        {
          name: 'threshold',
          userId: 'b',
          at: clock,
          before: { threshold: 0.9 },
          after: { threshold: 0.95 },
        },
        { name: 'threshold', userId: 'a', at: clock - 1000, before: {}, after: { threshold: 0.9 } },
      ]);
      expect(await store.settings.history('server', 1)).toHaveLength(1);
      expect(await store.settings.history('another', 10)).toEqual([]);
    });
  });

  describe('votes', () => {
    test('a person counts once, and a vote changed is a vote moved', async () => {
      expect((await store.votes.cast(vote)).tally).toEqual({ agree: 1, disagree: 0 });
      expect((await store.votes.cast(vote)).tally).toEqual({ agree: 1, disagree: 0 });
      expect((await store.votes.cast({ ...vote, agrees: false, label: 0 })).tally).toEqual({
        agree: 0,
        disagree: 1,
      });
      expect((await store.votes.cast({ ...vote, userId: 'other' })).tally).toEqual({
        agree: 1,
        disagree: 1,
      });
    });

    test('twenty people at once all count', async () => {
      const people = Array.from({ length: 20 }, (_, n) => `person ${n}`);
      await Promise.all(people.map((userId) => store.votes.cast({ ...vote, userId })));
      expect((await store.votes.cast(vote)).tally).toEqual({ agree: 21, disagree: 0 });
    });

    test('a text is kept only with a vote, survives a change of mind, and can be dropped', async () => {
      expect(await store.votes.keepText(vote, 'free nitro')).toBe(false);
      await store.votes.cast(vote);
      expect(await store.votes.keepText(vote, 'free\0 nitro \ud800')).toBe(true);
      await store.votes.cast({ ...vote, agrees: false, label: 0 });
      expect(await store.votes.list('server')).toMatchObject([
        { text: 'free\uFFFD nitro \uFFFD', agrees: false, label: 0 },
      ]);
      await store.votes.dropText('message', 'user');
      expect(await store.votes.list('server')).toMatchObject([{ text: null, agrees: false }]);
    });

    test('a text that was kept goes when its person votes on the message as edited', async () => {
      await store.votes.cast(vote);
      await store.votes.keepText(vote, 'free nitro');
      expect(await store.votes.cast({ ...vote, agrees: false })).toMatchObject({ textKept: true });
      const edited = { ...vote, logit: -1.75 };
      expect(await store.votes.cast(edited)).toMatchObject({ textKept: false });
      expect(await store.votes.keepText(vote, 'free nitro')).toBe(false);
      expect(await store.votes.list('server')).toMatchObject([{ text: null, logit: -1.75 }]);
    });

    test('a server lists and deletes its own votes only', async () => {
      await store.votes.cast(vote);
      await store.votes.cast({ ...vote, subject: 'elsewhere', serverId: 'another' });
      await store.votes.cast({ ...vote, subject: 'direct', serverId: null });
      const [mine] = await store.votes.list('server');
      expect(mine).toMatchObject({ subject: 'message', agrees: true, label: 1, logit: 2.5 });
      expect(await store.votes.delete('another', mine?.id ?? '')).toBe(0);
      expect(await store.votes.delete('server', null)).toBe(1);
      expect(await store.votes.list('server')).toEqual([]);
      expect(await store.votes.list('another')).toHaveLength(1);
    });
  });

  describe('people', () => {
    test('a person sees all that is stored about them, and has it deleted', async () => {
      await store.checks.keep('a sealed text', facts);
      await store.settings.change('server', { userId: 'user', revision: 0 }, { threshold: 0.9 });
      await store.votes.cast(vote);
      await store.votes.cast({ ...vote, userId: 'other' });
      expect(await store.people.about('user')).toMatchObject({
        checks: [{ logit: 2.5 }],
        votes: [{ subject: 'message' }],
        settingChanges: [{ name: 'threshold', after: '0.9' }],
      });
      await store.people.forget('user');
      const nothing = {
        checks: [],
        votes: [],
        settingChanges: [],
        quizPoints: [],
        quizAnswers: [],
        quizAbstentions: [],
      };
      expect(await store.people.about('user')).toEqual(nothing);
      expect((await store.people.about('other')).votes).toHaveLength(1);
      expect(await store.settings.history('server', 10)).toMatchObject([{ userId: '' }]);
      expect((await store.settings.of('server')).chosen).toEqual({ threshold: 0.9 });
    });
  });

  test('no table with a person in it escapes what they are shown and what is deleted', async () => {
    const { db } = store.database;
    const tables = await db.introspection.getTables();
    const personal = tables
      .filter(({ columns }) => columns.some(({ name }) => name === 'userId'))
      .map(({ name }) => name);
    await store.checks.keep('a sealed text', facts);
    await store.settings.change('server', { userId: 'user', revision: 0 }, { threshold: 0.9 });
    await store.votes.cast(vote);
    const asked = {
      serverId: 'server',
      seed: 1,
      number: 1,
      model: 'spam-1',
      locale: 'en-US',
      applicationId: 'application',
      token: 'token',
    };
    const round = await store.quizRounds.open(asked, 1000);
    await store.quizRounds.answer(round.id, { userId: 'user', choice: 0 });
    const earned = { serverId: 'server', userId: 'user', question: 'first', points: 1 };
    await store.quizPoints.earn(earned);
    await store.settings.change('other', { userId: 'user', revision: 0 }, { whatIf: false });
    await store.quizPoints.abstain('other', 'user');
    const shown = Object.values(await store.people.about('user'));
    expect(shown).toHaveLength(personal.length);
    expect(shown.every((rows: readonly unknown[]) => rows.length > 0)).toBe(true);
    await store.people.forget('user');
    for (const table of personal) {
      const { rows } = await sql`select 1 from ${sql.table(table)} where "userId" = 'user'`.execute(
        db,
      );
      expect(rows, table).toEqual([]);
    }
  });

  describe('servers', () => {
    const everything = async (): Promise<unknown[]> => [
      await store.settings.of('server'),
      await store.settings.history('server', 10),
      await store.votes.list('server'),
    ];
    const nothing = [{ revision: 0, chosen: {} }, [], []];

    beforeEach(async () => {
      await store.settings.change('server', { userId: 'user', revision: 0 }, { threshold: 0.9 });
      await store.votes.cast(vote);
    });

    test('everything about a server goes when the bot is removed from it', async () => {
      const { db, pool } = store.database;
      const { server } = limitersOn(pool, { person: FEW, server: FEW });
      await server.consume('server');
      await store.quizPoints.abstain('server', 'user');
      await store.servers.remove('server');
      expect(await everything()).toEqual(nothing);
      for (const { name, columns } of await db.introspection.getTables()) {
        const texts = columns.filter(({ dataType }) => /text|char/i.test(dataType));
        for (const column of texts) {
          const { rows } = await sql`select 1 from ${sql.table(name)}
            where ${sql.ref(column.name)} in ('server', 'server:server')`.execute(db);
          expect(rows, `${name}.${column.name}`).toEqual([]);
        }
      }
    });

    test('a server left while the bot was away goes a week later, unless it comes back', async () => {
      await store.servers.reconcile(new Set(['another']));
      clock += 6 * 24 * 60 * 60 * 1000;
      await store.sweep();
      expect((await store.settings.of('server')).revision).toBe(1);
      await store.servers.reconcile(new Set(['server']));
      clock += 2 * 24 * 60 * 60 * 1000;
      await store.sweep();
      expect((await store.settings.of('server')).revision).toBe(1);
      await store.servers.reconcile(new Set());
      clock += 7 * 24 * 60 * 60 * 1000;
      await store.sweep();
      expect(await everything()).toEqual(nothing);
    });
  });

  describe('the schema', () => {
    test('opening twice changes nothing', async () => {
      await store.votes.cast(vote);
      await store.close();
      store = await openStore(url, () => clock);
      expect(await store.votes.list('server')).toHaveLength(1);
    });

    test('a newer one than the code knows is refused with one clear line', async () => {
      await sql`insert into kysely_migration (name, timestamp) values ('999-later', '2030')`.execute(
        store.database.db,
      );
      await expect(openStore(url)).rejects.toThrow(
        /^The database has the schema 999-later, which this version of Hamlet does not know: update Hamlet, or name another database in DATABASE_URL\.$/,
      );
    });
  });
});
