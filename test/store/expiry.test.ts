import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore, startSweeping, type Store, type Vote } from '../../src/store/index.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const MARK = 'quetzalcoatl';
const vote = {
  subject: 'message',
  userId: 'user',
  serverId: 'server',
  agrees: true,
  label: 1,
  verdict: 'label1',
  logit: 1,
  model: 'spam-1',
} as const;

describe('what has expired leaves the SQLite files', () => {
  let folder = '';
  let store: Store;
  let clock = 1_800_000_000_000;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hamlet-expiry-'));
    store = await openStore(`file:${join(folder, 'hamlet.db')}`, () => clock);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  /** Whether bytes occur in the database, its log or its index, in any encoding that SQLite uses. */
  const occurs = (needle: string): boolean =>
    readdirSync(folder).some((name) => {
      const bytes = readFileSync(join(folder, name));
      return bytes.includes(needle, 0, 'utf8') || bytes.includes(needle, 0, 'utf16le');
    });

  test('a checked text is never there in the clear, and its sealed form is gone after a day', async () => {
    await store.checks.keep(`free nitro from ${MARK} ${'x'.repeat(9000)}`, {
      userId: 'user-4711',
      logit: 1,
    });
    const [row] = await store.database.db.selectFrom('checks').select('sealed').execute();
    const sealed = row?.sealed.slice(0, 60) ?? '';
    expect(sealed).toHaveLength(60);
    expect(occurs(MARK)).toBe(false);
    expect(occurs(sealed)).toBe(true);
    clock += DAY_MS;
    await store.sweep();
    expect(occurs(sealed)).toBe(false);
    expect(occurs('user-4711')).toBe(false);
  });

  test('among many others too, and while the rest stays', async () => {
    const voteOf = (n: number): Vote => ({ ...vote, subject: `${n}`, userId: `person-${n % 7}` });
    for (let n = 0; n < 300; n += 1) await store.votes.cast(voteOf(n));
    for (let n = 0; n < 300; n += 1)
      await store.votes.keepText(voteOf(n), `${MARK} ${n} ${'y'.repeat(n * 9)}`);
    expect(occurs(MARK)).toBe(true);
    for (let person = 0; person < 7; person += 1) await store.people.forget(`person-${person}`);
    expect(occurs(MARK)).toBe(false);
    expect(occurs('person-3')).toBe(false);
  });

  test('a text that a person takes back, a vote deleted and a server left are gone at once', async () => {
    const keep = async (subject: string): Promise<void> => {
      await store.votes.cast({ ...vote, subject });
      await store.votes.keepText({ ...vote, subject }, `${MARK} ${subject}`);
    };
    await keep('taken-back');
    await store.votes.dropText('taken-back', 'user');
    expect(occurs(MARK)).toBe(false);
    await keep('deleted');
    await store.votes.delete('server', null);
    expect(occurs(MARK)).toBe(false);
    await keep('left');
    await store.servers.remove('server');
    expect(occurs(MARK)).toBe(false);
  });

  test('sweeping goes on by itself, survives a failure, and ends when told to', async () => {
    const outcomes = [new Error('away'), null, null];
    let sweeps = 0;
    const errors: unknown[] = [];
    await new Promise<void>((resolve) => {
      const stop = startSweeping(
        () => {
          const outcome = outcomes[sweeps];
          sweeps += 1;
          if (sweeps === 3) void stop().then(resolve);
          return outcome ? Promise.reject(outcome) : Promise.resolve();
        },
        5,
        (error) => errors.push(error),
      );
    });
    expect(errors).toEqual([outcomes[0]]);
    expect(sweeps).toBe(3);
  });
});
