import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const primary = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.primaryKey();
const ofServer = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.references('servers.id').onDelete('cascade');

async function createChecks(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('checks')
    .addColumn('id', 'text', primary)
    .addColumn('userId', 'text', required)
    .addColumn('sealed', 'text', required)
    .addColumn('logit', 'double precision')
    .addColumn('expiresAt', 'bigint', required)
    .execute();
  await db.schema.createIndex('checks_by_expiry').on('checks').column('expiresAt').execute();
  await db.schema.createIndex('checks_by_user').on('checks').column('userId').execute();
}

async function createServers(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('servers')
    .addColumn('id', 'text', primary)
    .addColumn('revision', 'integer', required)
    .addColumn('missingSince', 'bigint')
    .execute();
  await db.schema
    .createTable('settings')
    .addColumn('serverId', 'text', (column) => ofServer(column).notNull())
    .addColumn('name', 'text', required)
    .addColumn('value', 'text', required)
    .addPrimaryKeyConstraint('settings_key', ['serverId', 'name'])
    .execute();
}

async function createSettingChanges(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settingChanges')
    .addColumn('id', 'text', primary)
    .addColumn('serverId', 'text', (column) => ofServer(column).notNull())
    .addColumn('userId', 'text', required)
    .addColumn('at', 'bigint', required)
    .addColumn('name', 'text', required)
    .addColumn('before', 'text')
    .addColumn('after', 'text')
    .execute();
  const index = db.schema.createIndex('setting_changes_by_server').on('settingChanges');
  await index.columns(['serverId', 'at']).execute();
}

async function createVotes(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('votes')
    .addColumn('id', 'text', primary)
    .addColumn('subject', 'text', required)
    .addColumn('userId', 'text', required)
    .addColumn('serverId', 'text', ofServer)
    .addColumn('agrees', 'integer', required)
    .addColumn('label', 'integer')
    .addColumn('verdict', 'text', required)
    .addColumn('logit', 'double precision', required)
    .addColumn('model', 'text', required)
    .addColumn('text', 'text')
    .addColumn('at', 'bigint', required)
    .addColumn('expiresAt', 'bigint', required)
    .addUniqueConstraint('one_vote_each', ['subject', 'userId'])
    .execute();
  const index = db.schema.createIndex('votes_by_server').on('votes');
  await index.columns(['serverId', 'at']).execute();
}

async function createLimits(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('limits')
    .addColumn('key', 'varchar(255)', primary)
    .addColumn('points', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('expire', 'bigint')
    .execute();
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createChecks(db);
  await createServers(db);
  await createSettingChanges(db);
  await createVotes(db);
  await createLimits(db);
}
