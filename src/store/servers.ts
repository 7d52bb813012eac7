import type { Kysely } from 'kysely';
import { serverLimitKey } from './limiters.js';
import type { Schema } from './schema.js';

export interface Servers {
  /** Deletes everything about a server that the bot was removed from. */
  remove(serverId: string): Promise<void>;
  /**
   * Compares the store with the servers that Discord lists. One that is absent was left while the
   * bot was away, or the bot runs under another name by mistake: so it is only marked here.
   */
  reconcile(present: ReadonlySet<string>): Promise<void>;
}

export function serversIn(
  db: Kysely<Schema>,
  scrub: () => Promise<void>,
  now: () => number,
): Servers {
  const mark = async (ids: readonly string[], missingSince: number | null): Promise<void> => {
    if (ids.length === 0) return;
    await db.updateTable('servers').set({ missingSince }).where('id', 'in', ids).execute();
  };

  return {
    async remove(serverId) {
      await db.deleteFrom('servers').where('id', '=', serverId).execute();
      await db.deleteFrom('limits').where('key', '=', serverLimitKey(serverId)).execute();
      await scrub();
    },

    async reconcile(present) {
      const known = await db.selectFrom('servers').select(['id', 'missingSince']).execute();
      const gone = known.filter((row) => !present.has(row.id) && row.missingSince === null);
      const back = known.filter((row) => present.has(row.id) && row.missingSince !== null);
      await mark(
        gone.map(({ id }) => id),
        now(),
      );
      await mark(
        back.map(({ id }) => id),
        null,
      );
    },
  };
}
