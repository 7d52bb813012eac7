import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** How long the text behind a check's buttons is kept. */
export const CHECK_LIFETIME_MS = 15 * 60 * 1000;

/** Texts behind buttons, for as long as the buttons work. */
export interface Checks {
  /** Keeps a text and returns the id that its buttons carry. */
  keep(text: string): Promise<string>;
  /** The text of a check, or null when it has expired. */
  find(id: string): Promise<string | null>;
  /** Deletes what has expired. */
  sweep(): Promise<void>;
}

export function checksIn(db: Kysely<Schema>, now: () => number): Checks {
  return {
    async keep(text) {
      const id = randomBytes(12).toString('base64url');
      await db
        .insertInto('checks')
        .values({ id, text, expiresAt: now() + CHECK_LIFETIME_MS })
        .execute();
      return id;
    },
    async find(id) {
      const row = await db
        .selectFrom('checks')
        .select('text')
        .where('id', '=', id)
        .where('expiresAt', '>', now())
        .executeTakeFirst();
      return row?.text ?? null;
    },
    async sweep() {
      await db.deleteFrom('checks').where('expiresAt', '<=', now()).execute();
    },
  };
}
