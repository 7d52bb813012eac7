import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { migrate } from './migrations.js';
import type { Schema } from './schema.js';

const BUSY_TIMEOUT_MS = 5000;

function openSqlite(path: string): Kysely<Schema> {
  mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });
}

/** Opens the store that a `file:` URL names, creating and migrating it as needed. */
export async function openDatabase(url: string): Promise<Kysely<Schema>> {
  const database = openSqlite(url.replace(/^file:/, ''));
  await migrate(database);
  return database;
}
