import type { ColumnDefinitionBuilder, Kysely } from 'kysely';

const required = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
const ofServer = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.references('servers.id').onDelete('cascade').notNull();
const ofRound = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
  column.references('quizRounds.id').onDelete('cascade').notNull();

async function createRounds(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quizRounds')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('serverId', 'text', ofServer)
    .addColumn('seed', 'integer', required)
    .addColumn('number', 'integer', required)
    .addColumn('model', 'text', required)
    .addColumn('locale', 'text', required)
    .addColumn('applicationId', 'text', required)
    .addColumn('token', 'text', required)
    .addColumn('closesAt', 'bigint', required)
    .addColumn('closed', 'integer', required)
    .execute();
  await db.schema
    .createTable('quizAnswers')
    .addColumn('roundId', 'text', ofRound)
    .addColumn('userId', 'text', required)
    .addColumn('choice', 'integer', required)
    .addPrimaryKeyConstraint('one_answer_each', ['roundId', 'userId'])
    .execute();
}

async function createPoints(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quizPoints')
    .addColumn('serverId', 'text', ofServer)
    .addColumn('userId', 'text', required)
    .addColumn('question', 'text', required)
    .addColumn('points', 'double precision', required)
    .addColumn('expiresAt', 'bigint', required)
    .addPrimaryKeyConstraint('first_answer_counts', ['serverId', 'userId', 'question'])
    .execute();
  await db.schema
    .createTable('quizAbstainers')
    .addColumn('serverId', 'text', ofServer)
    .addColumn('userId', 'text', required)
    .addPrimaryKeyConstraint('abstains_once', ['serverId', 'userId'])
    .execute();
}

export async function up(db: Kysely<unknown>): Promise<void> {
  await createRounds(db);
  await createPoints(db);
}
