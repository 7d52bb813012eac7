import { type Kysely, type Migration, Migrator } from 'kysely';

const migrations: Record<string, Migration> = {
  '001-checks': {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('checks')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('text', 'text', (column) => column.notNull())
        .addColumn('expiresAt', 'bigint', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('checks_by_expiry').on('checks').column('expiresAt').execute();
    },
  },
};

/** Brings the schema forward to what the code knows. */
export async function migrate<Schema>(db: Kysely<Schema>): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(migrations) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error('migration failed');
}
