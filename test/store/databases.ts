import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import {
  anyPostgres,
  borrowCluster,
  type Cluster,
  POSTGRES_TIMEOUT_MS,
  postgresNote,
} from '../postgres.js';

/** The URL of an empty database. */
export type NewDatabase = () => Promise<string>;

function onSqlite(suite: (create: NewDatabase) => void): void {
  describe('on SQLite', () => {
    let folder = '';
    let files = 0;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'hamlet-store-'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    suite(() => {
      files += 1;
      return Promise.resolve(`file:${join(folder, `${files}`, 'hamlet.db')}`);
    });
  });
}

function onPostgres(suite: (create: NewDatabase) => void): void {
  describe.skipIf(!anyPostgres)(postgresNote, () => {
    let cluster: Pick<Cluster, 'createDatabase' | 'remove'> | null = null;
    beforeAll(async () => {
      cluster = await borrowCluster();
    }, POSTGRES_TIMEOUT_MS);
    afterAll(() => cluster?.remove());
    suite(async () => {
      if (!cluster) throw new Error('the server has not started');
      return cluster.createDatabase();
    });
  });
}

/** The same suite on both databases. */
export function onBothDatabases(suite: (create: NewDatabase) => void): void {
  onSqlite(suite);
  onPostgres(suite);
}
