import type { Kysely } from 'kysely';
import type { Schema } from './schema.js';

/** Everything that is stored about one person, as they are shown it. */
export interface PersonalData {
  /** Checks whose buttons still work; their texts are sealed and cannot be shown. */
  readonly checks: readonly { readonly logit: number | null; readonly expiresAt: number }[];
  readonly votes: readonly PersonalVote[];
  readonly settingChanges: readonly PersonalChange[];
  readonly quizPoints: readonly PersonalPoints[];
  /** Answers to questions that were asked of a channel; gone a day after the question closed. */
  readonly quizAnswers: readonly { readonly roundId: string; readonly choice: number }[];
  /** Servers in which this person wants no quiz points kept. */
  readonly quizAbstentions: readonly string[];
}

interface PersonalPoints {
  readonly serverId: string;
  readonly question: string;
  readonly points: number;
  readonly expiresAt: number;
}

interface PersonalVote {
  readonly serverId: string | null;
  readonly subject: string;
  readonly agrees: number;
  readonly label: number | null;
  readonly verdict: string;
  readonly logit: number;
  readonly model: string;
  readonly text: string | null;
  readonly at: number;
  readonly expiresAt: number;
}

interface PersonalChange {
  readonly serverId: string;
  readonly at: number;
  readonly name: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface People {
  /** What is stored about a person. */
  about(userId: string): Promise<PersonalData>;
  /** Deletes it; changes of settings stay, without the name. */
  forget(userId: string): Promise<void>;
}

async function quizDataOf(
  db: Kysely<Schema>,
  userId: string,
): Promise<Pick<PersonalData, 'quizPoints' | 'quizAnswers' | 'quizAbstentions'>> {
  const quizPoints = await db
    .selectFrom('quizPoints')
    .select(['serverId', 'question', 'points', 'expiresAt'])
    .where('userId', '=', userId)
    .orderBy('question')
    .execute();
  const quizAnswers = await db
    .selectFrom('quizAnswers')
    .select(['roundId', 'choice'])
    .where('userId', '=', userId)
    .execute();
  const abstentions = await db
    .selectFrom('quizAbstainers')
    .select('serverId')
    .where('userId', '=', userId)
    .execute();
  return { quizPoints, quizAnswers, quizAbstentions: abstentions.map(({ serverId }) => serverId) };
}

export function peopleIn(db: Kysely<Schema>, scrub: () => Promise<void>): People {
  return {
    async about(userId) {
      const checks = await db
        .selectFrom('checks')
        .select(['logit', 'expiresAt'])
        .where('userId', '=', userId)
        .orderBy('expiresAt')
        .execute();
      const votes = await db
        .selectFrom('votes')
        .select(['serverId', 'subject', 'agrees', 'label', 'verdict', 'logit', 'model'])
        .select(['text', 'at', 'expiresAt'])
        .where('userId', '=', userId)
        .orderBy('at')
        .execute();
      const settingChanges = await db
        .selectFrom('settingChanges')
        .select(['serverId', 'at', 'name', 'before', 'after'])
        .where('userId', '=', userId)
        .orderBy('at')
        .execute();
      return { checks, votes, settingChanges, ...(await quizDataOf(db, userId)) };
    },

    async forget(userId) {
      await db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('checks').where('userId', '=', userId).execute();
        await transaction.deleteFrom('votes').where('userId', '=', userId).execute();
        await transaction.deleteFrom('quizAnswers').where('userId', '=', userId).execute();
        await transaction.deleteFrom('quizAbstainers').where('userId', '=', userId).execute();
        await transaction.deleteFrom('quizPoints').where('userId', '=', userId).execute();
        await transaction
          .updateTable('settingChanges')
          .set({ userId: '' })
          .where('userId', '=', userId)
          .execute();
      });
      await scrub();
    },
  };
}
