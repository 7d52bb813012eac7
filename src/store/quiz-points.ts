import type { Kysely } from 'kysely';
import { knowServer } from './know-server.js';
import type { Schema } from './schema.js';

/** How long points are kept. */
export const POINTS_LIFETIME_MS = 365 * 24 * 60 * 60 * 1000;

/** Whose points, and for which question. */
interface Earned {
  readonly serverId: string;
  readonly userId: string;
  /** Names the question, so that only the first answer to it counts. */
  readonly question: string;
  /** 0 to 1. */
  readonly points: number;
}

export interface Ranked {
  readonly userId: string;
  readonly points: number;
  readonly questions: number;
}

export interface QuizPoints {
  /** Keeps points, unless this person keeps none here or has answered the question before. */
  earn(earned: Earned): Promise<void>;
  /** Who has most points in a server, at most `limit` people. */
  ranking(serverId: string, limit: number): Promise<readonly Ranked[]>;
  /** Keeps a person's points in a server from now on. */
  record(serverId: string, userId: string): Promise<void>;
  /** Deletes a person's points in a server and keeps none from now on. */
  abstain(serverId: string, userId: string): Promise<void>;
}

async function abstains(db: Kysely<Schema>, serverId: string, userId: string): Promise<boolean> {
  const row = await db
    .selectFrom('quizAbstainers')
    .select('userId')
    .where('serverId', '=', serverId)
    .where('userId', '=', userId)
    .executeTakeFirst();
  return row !== undefined;
}

export function quizPointsIn(
  db: Kysely<Schema>,
  scrub: () => Promise<void>,
  now: () => number,
): QuizPoints {
  return {
    async earn(earned) {
      if (await abstains(db, earned.serverId, earned.userId)) return;
      await knowServer(db, earned.serverId);
      await db
        .insertInto('quizPoints')
        .values({ ...earned, expiresAt: now() + POINTS_LIFETIME_MS })
        .onConflict((conflict) => conflict.columns(['serverId', 'userId', 'question']).doNothing())
        .execute();
    },

    ranking: (serverId, limit) =>
      db
        .selectFrom('quizPoints')
        .select((row) => [
          'userId',
          row.fn.sum<number>('points').as('points'),
          row.fn.countAll<number>().as('questions'),
        ])
        .where('serverId', '=', serverId)
        .groupBy('userId')
        .orderBy('points', 'desc')
        .orderBy('userId')
        .limit(limit)
        .execute(),

    async record(serverId, userId) {
      await db
        .deleteFrom('quizAbstainers')
        .where('serverId', '=', serverId)
        .where('userId', '=', userId)
        .execute();
    },

    async abstain(serverId, userId) {
      await knowServer(db, serverId);
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('quizAbstainers')
          .values({ serverId, userId })
          .onConflict((conflict) => conflict.columns(['serverId', 'userId']).doNothing())
          .execute();
        await transaction
          .deleteFrom('quizPoints')
          .where('serverId', '=', serverId)
          .where('userId', '=', userId)
          .execute();
      });
      await scrub();
    },
  };
}
