import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** Makes sure that a server has a row that others can refer to. */
export async function knowServer(db: Kysely<Schema>, serverId: string): Promise<void> {
  await db
    .insertInto('servers')
    .values({ id: serverId, revision: 0, missingSince: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}
