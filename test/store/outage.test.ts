import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isStoreFailure, openStore, type Store } from '../../src/store/index.js';
import { ownPostgres, POSTGRES_TIMEOUT_MS, postgresNote, startCluster } from '../postgres.js';
import { canMount, mountNote, smallDisk } from './small-disk.js';

const facts = { userId: 'user', logit: 1 };
const LONG = 'x'.repeat(100_000);

async function failureOf(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}

describe('trouble below SQLite', () => {
  let folder = '';
  let file = '';
  let store: Store;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hamlet-outage-'));
    file = join(folder, 'hamlet.db');
    store = await openStore(`file:${file}`);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a file moved away is an outage, not a silent loss; moved back, all is there', async () => {
    const id = await store.checks.keep('before', facts);
    await store.sweep();
    renameSync(file, `${file}.away`);
    expect(await failureOf(store.checks.keep('meanwhile', facts))).toMatchObject({
      name: 'StoreFailure',
      code: 'ENOENT',
    });
    expect(await failureOf(store.checks.find(id))).toSatisfy(isStoreFailure);
    renameSync(`${file}.away`, file);
    expect(await store.checks.find(id)).toBe('before');
    const later = await store.checks.keep('after', facts);
    expect(await store.checks.find(later)).toBe('after');
  });

  test('a file that another took the place of is opened anew', async () => {
    const other = join(folder, 'other.db');
    await (await openStore(`file:${other}`)).close();
    await store.checks.keep('in the first', facts);
    renameSync(other, file);
    rmSync(`${file}-wal`, { force: true });
    rmSync(`${file}-shm`, { force: true });
    const id = await store.checks.keep('in the second', facts);
    expect(await store.checks.find(id)).toBe('in the second');
    expect((await store.people.about('user')).checks).toHaveLength(1);
  });

  test('a database without room says so, and works again once there is room', async () => {
    const { db } = store.database;
    await sql`pragma max_page_count = 1`.execute(db);
    expect(await failureOf(store.checks.keep(LONG, facts))).toMatchObject({ code: 'SQLITE_FULL' });
    await sql`pragma max_page_count = 1000000`.execute(db);
    expect(await store.checks.keep(LONG, facts)).toHaveLength(22);
  });

  test('a write that is refused as read-only is an outage, and the next one is tried anew', async () => {
    await sql`pragma query_only = on`.execute(store.database.db);
    const failure = await failureOf(store.votes.delete('server', null));
    expect(failure).toMatchObject({ name: 'StoreFailure', code: 'SQLITE_READONLY' });
    expect(await store.votes.delete('server', null)).toBe(0);
  });

  test('a failure in the middle of a transaction takes all of it back', async () => {
    const by = { userId: 'user', revision: 0 };
    await sql`create trigger refuse before insert on "settingChanges" begin select raise(abort, 'no'); end`.execute(
      store.database.db,
    );
    await failureOf(store.settings.change('server', by, { threshold: 0.9 }));
    await sql`drop trigger refuse`.execute(store.database.db);
    expect(await store.settings.of('server')).toEqual({ revision: 0, chosen: {} });
    expect(await store.settings.change('server', by, { threshold: 0.9 })).toBe(true);
  });

  test('a store that was closed fails, and does not take the process with it', async () => {
    await store.close();
    expect(await failureOf(store.checks.find('x'))).toBeInstanceOf(Error);
    store = await openStore(`file:${file}`);
  });

  test('a file that is no database is refused when Hamlet starts', async () => {
    const other = join(folder, 'letter.db');
    writeFileSync(other, 'Dear Ophelia, doubt thou the stars are fire; '.repeat(100));
    expect(await failureOf(openStore(`file:${other}`))).toMatchObject({ code: 'SQLITE_NOTADB' });
  });
});

describe.skipIf(!canMount)(`disks below SQLite${mountNote}`, () => {
  test('a full disk is an outage; with room again it goes on, without a restart', async () => {
    const disk = smallDisk(2);
    const store = await openStore(`file:${join(disk.folder, 'hamlet.db')}`);
    try {
      const first = await store.checks.keep('before', facts);
      const full = join(disk.folder, 'full');
      expect(() => {
        writeFileSync(full, Buffer.alloc(8 * 1024 * 1024));
      }).toThrow();
      expect(await failureOf(store.checks.keep(LONG, facts))).toSatisfy(isStoreFailure);
      expect(await store.checks.find(first)).toBe('before');
      rmSync(full);
      const later = await store.checks.keep(LONG, facts);
      expect(await store.checks.find(later)).toBe(LONG);
    } finally {
      await store.close();
      disk.remove();
    }
  });

  test('a read-only disk is refused in one line when Hamlet starts, and taken once it is writable', async () => {
    const disk = smallDisk(4);
    const url = `file:${join(disk.folder, 'hamlet.db')}`;
    try {
      disk.remount('ro');
      const failure = await failureOf(openStore(url));
      expect(failure).toMatchObject({ name: 'StoreFailure' });
      disk.remount('rw');
      await (await openStore(url)).close();
    } finally {
      disk.remove();
    }
  });
});

describe.skipIf(!ownPostgres)(postgresNote, { timeout: POSTGRES_TIMEOUT_MS }, () => {
  test('a server that stops is an outage; once it is back, all goes on without a restart', async () => {
    const cluster = await startCluster();
    const store = await openStore(await cluster.createDatabase());
    try {
      const id = await store.checks.keep('before', facts);
      await cluster.stop();
      expect(await failureOf(store.checks.find(id))).toSatisfy(isStoreFailure);
      expect(await failureOf(store.checks.keep('meanwhile', facts))).toSatisfy(isStoreFailure);
      await cluster.start();
      expect(await store.checks.find(id)).toBe('before');
    } finally {
      await store.close();
      await cluster.remove();
    }
  });

  test('a connection that the server ends in mid-query is an outage, not the end of the process', async () => {
    const cluster = await startCluster();
    const store = await openStore(await cluster.createDatabase());
    try {
      const long = sql`select pg_sleep(30)`.execute(store.database.db);
      const failed = failureOf(long);
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and backend_type = 'client backend'`.execute(
        store.database.db,
      );
      expect(await failed).toSatisfy(isStoreFailure);
      await expect.poll(() => store.checks.find('x').catch(() => 'away')).toBeNull();
    } finally {
      await store.close();
      await cluster.remove();
    }
  });

  test('no server at all is one clear failure when Hamlet starts', async () => {
    const failure = await failureOf(openStore('postgres://nobody@127.0.0.1:9/nothing'));
    expect(failure).toMatchObject({ name: 'StoreFailure', code: 'ECONNREFUSED' });
  });
});
