import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  openStore,
  POINTS_LIFETIME_MS,
  ROUND_LIFETIME_MS,
  type Round,
  type Store,
} from '../../src/store/index.js';
import { onBothDatabases } from './databases.js';

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

  const LASTS_MS = 30_000;

  const round: Omit<Round, 'closesAt'> = {
    serverId: 'server',
    seed: 3,
    number: 1,
    model: 'spam-1',
    locale: 'en',
    applicationId: 'application',
    token: 'token',
  };

  const open = async () => (await store.quizRounds.open(round, LASTS_MS)).id;

  describe('rounds of a quiz', () => {
    test('a round is found again by another process, with all that it needs to be closed', async () => {
      const id = await open();
      const other = await openStore(url, () => clock);
      expect(await other.quizRounds.find(id)).toEqual({
        id,
        ...round,
        closesAt: clock + LASTS_MS,
        closed: false,
        remainingMs: LASTS_MS,
      });
      expect(await other.quizRounds.unclosed()).toHaveLength(1);
      await other.close();
    });

    test('everybody has one answer and may change it until the deadline', async () => {
      const id = await open();
      expect(await store.quizRounds.answer(id, { userId: 'a', choice: 0 })).toBe(true);
      expect(await store.quizRounds.answer(id, { userId: 'b', choice: 1 })).toBe(true);
      expect(await store.quizRounds.answer(id, { userId: 'a', choice: 2 })).toBe(true);
      clock += LASTS_MS;
      expect(await store.quizRounds.answer(id, { userId: 'a', choice: 1 })).toBe(false);
      expect(await store.quizRounds.answers(id)).toEqual([
        { userId: 'a', choice: 2 },
        { userId: 'b', choice: 1 },
      ]);
    });

    test('only one of many closes a round, and the token is forgotten then', async () => {
      const id = await open();
      const won = await Promise.all([0, 1, 2].map(() => store.quizRounds.close(id)));
      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await store.quizRounds.find(id)).toMatchObject({ closed: true, token: '' });
      expect(await store.quizRounds.unclosed()).toEqual([]);
      expect(await store.quizRounds.answer(id, { userId: 'a', choice: 0 })).toBe(false);
    });

    test('a round and its answers are swept a day after it closed', async () => {
      const id = await open();
      await store.quizRounds.answer(id, { userId: 'a', choice: 0 });
      clock += LASTS_MS + ROUND_LIFETIME_MS;
      await store.sweep();
      expect(await store.quizRounds.find(id)).toBeNull();
      expect(await store.quizRounds.answers(id)).toEqual([]);
    });
  });

  describe('points of a quiz', () => {
    const earn = (userId: string, question: string, points: number, serverId = 'server') =>
      store.quizPoints.earn({ serverId, userId, question, points });

    test('people are ranked by their points in one server; first answers alone count', async () => {
      await earn('a', 'q1', 0);
      await earn('a', 'q1', 1);
      await earn('b', 'q1', 1);
      await earn('b', 'q2', 0.75);
      await earn('c', 'q1', 1, 'elsewhere');
      expect(await store.quizPoints.ranking('server', 10)).toEqual([
        { userId: 'b', points: 1.75, questions: 2 },
        { userId: 'a', points: 0, questions: 1 },
      ]);
    });

    test('who keeps no points loses those there are and gets none, until they want some', async () => {
      await earn('a', 'q1', 1);
      await store.quizPoints.abstain('server', 'a');
      await earn('a', 'q2', 1);
      expect(await store.quizPoints.ranking('server', 10)).toEqual([]);
      await store.quizPoints.record('server', 'a');
      await earn('a', 'q3', 1);
      expect(await store.quizPoints.ranking('server', 10)).toHaveLength(1);
    });

    test('points go with the server, with the person, and after a year', async () => {
      await earn('a', 'q1', 1);
      await earn('b', 'q1', 1);
      expect((await store.people.about('a')).quizPoints).toHaveLength(1);
      await store.people.forget('a');
      expect((await store.people.about('a')).quizPoints).toEqual([]);
      clock += POINTS_LIFETIME_MS;
      await store.sweep();
      expect(await store.quizPoints.ranking('server', 10)).toEqual([]);
      await earn('b', 'q2', 1);
      await store.servers.remove('server');
      expect(await store.quizPoints.ranking('server', 10)).toEqual([]);
    });
  });
});
