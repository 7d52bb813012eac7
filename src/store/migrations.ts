import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import { StoreFailure } from './failure.js';
import { up as initial } from './migrations/001-initial.js';
import { up as quiz } from './migrations/002-quiz.js';

/** Every step of the schema in order; a step that has shipped is never changed. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-initial': { up: initial },
  '002-quiz': { up: quiz },
};

const LEDGER = 'kysely_migration';

async function applied<Schema>(db: Kysely<Schema>): Promise<readonly string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === LEDGER)) return [];
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(LEDGER)}`.execute(db);
  return rows.map(({ name }) => name);
}

/**
 * Brings the schema forward to what the code knows.
 * @throws StoreFailure when the database was written by a newer version than this one
 */
export async function migrate<Schema>(db: Kysely<Schema>): Promise<void> {
  const newer = (await applied(db)).find((name) => !(name in migrations));
  if (newer !== undefined)
    throw new StoreFailure(
      `The database has the schema ${newer}, which this version of Hamlet does not know: update Hamlet, or name another database in DATABASE_URL.`,
      'NEWER_SCHEMA',
    );
  const provider = { getMigrations: () => Promise.resolve({ ...migrations }) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed');
}
