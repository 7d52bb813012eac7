import type { Kysely } from 'kysely';
import { ROUND_LIFETIME_MS } from './quiz-rounds.js';
import type { Schema } from './schema.js';

/** How long the data of a server outlives the moment that it was found missing. */
const MISSING_SERVER_MS = 7 * 24 * 60 * 60 * 1000;

/** Deletes what has expired. */
export async function deleteExpired(db: Kysely<Schema>, now: number): Promise<void> {
  await db.deleteFrom('checks').where('expiresAt', '<=', now).execute();
  await db.deleteFrom('votes').where('expiresAt', '<=', now).execute();
  await db.deleteFrom('quizPoints').where('expiresAt', '<=', now).execute();
  await db
    .deleteFrom('quizRounds')
    .where('closesAt', '<=', now - ROUND_LIFETIME_MS)
    .execute();
  await db.deleteFrom('limits').where('expire', '<=', now).execute();
  const missingTooLong = now - MISSING_SERVER_MS;
  await db.deleteFrom('servers').where('missingSince', '<=', missingTooLong).execute();
}

/**
 * Sweeps now and then until it is stopped; a sweep that fails is reported and tried again.
 * @returns what ends it, after the sweep that may be running
 */
export function startSweeping(
  sweep: () => Promise<unknown>,
  everyMs: number,
  report: (error: unknown) => void,
): () => Promise<void> {
  let running = Promise.resolve();
  const timer = setInterval(() => {
    running = running.then(sweep).then(() => undefined, report);
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
