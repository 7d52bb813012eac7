import { Kysely, sql } from 'kysely';
import type { Pool } from 'pg';
import { guardedDialect } from './guarded-dialect.js';
import { migrate } from './migrations.js';
import { postgresDialect, postgresPool } from './postgres.js';
import type { Schema } from './schema.js';
import { sqliteDialect } from './sqlite.js';

/** An open database with the schema that the code knows. */
export interface Database {
  readonly db: Kysely<Schema>;
  /** The connections that several processes share, or null for a file that belongs to one. */
  readonly pool: Pool | null;
  /** Makes sure that what was deleted has left the files too, as far as the database can. */
  scrub(): Promise<void>;
  close(): Promise<void>;
}

function openFile(path: string): Database {
  const db = new Kysely<Schema>({ dialect: guardedDialect(sqliteDialect(path)) });
  const scrub = async (): Promise<void> => {
    // Deleted rows are zeroed in the file, but the log keeps the pages as they were until it is cut.
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
  };
  const close = async (): Promise<void> => {
    // The last page goes from the log into the file, so that the file alone can be copied.
    await scrub().catch(() => undefined);
    await db.destroy();
  };
  return { db, pool: null, scrub, close };
}

function openPostgres(url: string): Database {
  const pool = postgresPool(url);
  const db = new Kysely<Schema>({ dialect: guardedDialect(postgresDialect(pool)) });
  return { db, pool, scrub: () => Promise.resolve(), close: () => db.destroy() };
}

/**
 * Opens the database that a `file:` or `postgres:` URL names, creating and migrating as needed.
 * @throws StoreFailure when it cannot be reached, or was written by a newer version
 */
export async function openDatabase(url: string): Promise<Database> {
  const database = /^postgres(ql)?:/.test(url)
    ? openPostgres(url)
    : openFile(url.replace(/^file:/, ''));
  try {
    await migrate(database.db);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}
