import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { knowServer } from './know-server.js';
import type { QuizRoundRow, Schema } from './schema.js';

/** How long a closed round can still be shown by its buttons. */
export const ROUND_LIFETIME_MS = 24 * 60 * 60 * 1000;

/** One question asked of a channel. */
export interface Round {
  readonly serverId: string;
  readonly seed: number;
  readonly number: number;
  /** Id of the model that the question was made from. */
  readonly model: string;
  readonly locale: string;
  readonly applicationId: string;
  /** Lets the message of the round be changed, and nothing else; Discord ends it after 15 minutes. */
  readonly token: string;
  readonly closesAt: number;
}

export interface KeptRound extends Round {
  readonly id: string;
  readonly closed: boolean;
  /** Milliseconds that it was open for still when it was read; 0 once its time is over. */
  readonly remainingMs: number;
}

interface RoundAnswer {
  readonly userId: string;
  /** Index of the option. */
  readonly choice: number;
}

export interface QuizRounds {
  /** Opens a round that takes answers for so many milliseconds. */
  open(round: Omit<Round, 'closesAt'>, lastsMs: number): Promise<KeptRound>;
  find(id: string): Promise<KeptRound | null>;
  /** Takes or changes somebody's answer; false once the round has closed. */
  answer(id: string, answer: RoundAnswer): Promise<boolean>;
  /** Everybody's answers. */
  answers(id: string): Promise<readonly RoundAnswer[]>;
  /** Closes a round; true for one caller only, however many processes try. */
  close(id: string): Promise<boolean>;
  /** Rounds that nobody has closed yet, past their time or not. */
  unclosed(): Promise<readonly KeptRound[]>;
}

function keptRound({ closed, ...row }: QuizRoundRow, now: number): KeptRound {
  return { ...row, closed: closed === 1, remainingMs: Math.max(0, row.closesAt - now) };
}

function answersIn(db: Kysely<Schema>, id: string): Promise<readonly RoundAnswer[]> {
  return db
    .selectFrom('quizAnswers')
    .select(['userId', 'choice'])
    .where('roundId', '=', id)
    .orderBy('userId')
    .execute();
}

export function quizRoundsIn(db: Kysely<Schema>, now: () => number): QuizRounds {
  return {
    async open(round, lastsMs) {
      const row = {
        ...round,
        id: randomBytes(12).toString('base64url'),
        closesAt: now() + lastsMs,
        closed: 0,
      };
      await knowServer(db, round.serverId);
      await db.insertInto('quizRounds').values(row).execute();
      return keptRound(row, now());
    },

    async find(id) {
      const row = await db
        .selectFrom('quizRounds')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row ? keptRound(row, now()) : null;
    },

    async answer(id, answer) {
      const open = await db
        .selectFrom('quizRounds')
        .select('id')
        .where('id', '=', id)
        .where('closed', '=', 0)
        .where('closesAt', '>', now())
        .executeTakeFirst();
      if (!open) return false;
      await db
        .insertInto('quizAnswers')
        .values({ roundId: id, ...answer })
        .onConflict((conflict) =>
          conflict.columns(['roundId', 'userId']).doUpdateSet({ choice: answer.choice }),
        )
        .execute();
      return true;
    },

    answers: (id) => answersIn(db, id),

    async close(id) {
      const { numUpdatedRows } = await db
        .updateTable('quizRounds')
        .set({ closed: 1, token: '' })
        .where('id', '=', id)
        .where('closed', '=', 0)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async unclosed() {
      const rows = await db.selectFrom('quizRounds').selectAll().where('closed', '=', 0).execute();
      return rows.map((row) => keptRound(row, now()));
    },
  };
}
