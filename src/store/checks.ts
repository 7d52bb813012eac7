import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';
import { addressOf, newSecret, seal, unseal } from './seal.js';

/** How long the text behind a check's buttons is kept. */
export const CHECK_LIFETIME_MS = 15 * 60 * 1000;

/** Who checked a text, and what came of it; null for what is not a text. */
interface CheckFacts {
  readonly userId: string;
  readonly logit: number | null;
}

/**
 * Texts behind buttons, for as long as the buttons work. They are stored encrypted, and the key is
 * the id that the buttons carry: the database alone cannot read them.
 */
export interface Checks {
  /** Keeps a text and returns the id that its buttons carry. */
  keep(text: string, facts: CheckFacts): Promise<string>;
  /** The text of a check, or null when it has expired. */
  find(id: string): Promise<string | null>;
  /** Log-odds of the last text that somebody checked, or null when that has expired. */
  lastLogit(userId: string): Promise<number | null>;
}

export function checksIn(db: Kysely<Schema>, now: () => number): Checks {
  return {
    async keep(text, { userId, logit }) {
      const id = newSecret();
      await db
        .insertInto('checks')
        .values({
          id: addressOf(id),
          userId,
          sealed: seal(text, id),
          logit,
          expiresAt: now() + CHECK_LIFETIME_MS,
        })
        .execute();
      return id;
    },
    async find(id) {
      const row = await db
        .selectFrom('checks')
        .select('sealed')
        .where('id', '=', addressOf(id))
        .where('expiresAt', '>', now())
        .executeTakeFirst();
      return row ? unseal(row.sealed, id) : null;
    },
    async lastLogit(userId) {
      const row = await db
        .selectFrom('checks')
        .select('logit')
        .where('userId', '=', userId)
        .where('expiresAt', '>', now())
        .where('logit', 'is not', null)
        .orderBy('expiresAt', 'desc')
        .executeTakeFirst();
      return row?.logit ?? null;
    },
  };
}
