import { randomUUID } from 'node:crypto';
import type { ExpressionBuilder, ExpressionWrapper, Kysely } from 'kysely';
import { knowServer } from './know-server.js';
import type { Schema, VoteRow } from './schema.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long a vote is kept, and with it a text that somebody agreed to keep. */
const VOTE_LIFETIME_MS = 365 * DAY_MS;

/** What somebody says of one check. */
export interface Vote {
  /** What is voted on: a Discord message, or one check. */
  readonly subject: string;
  readonly userId: string;
  /** Null in direct messages. */
  readonly serverId: string | null;
  readonly agrees: boolean;
  /** The label that the person takes for right; null while they only doubt. */
  readonly label: 0 | 1 | null;
  readonly verdict: string;
  readonly logit: number;
  readonly model: string;
}

/** A person's vote on a text that a model gave a score. */
type VoteOnText = Pick<Vote, 'subject' | 'userId' | 'logit' | 'model'>;

export interface KeptVote extends Vote {
  readonly id: string;
  readonly at: number;
  readonly text: string | null;
}

/** How many agree and disagree about one subject. */
export interface Tally {
  readonly agree: number;
  readonly disagree: number;
}

/** What a vote led to. */
interface Counted {
  readonly tally: Tally;
  /** Whether a text is kept with the vote, from an earlier time. */
  readonly textKept: boolean;
}

export interface VoteStore {
  /**
   * Counts a vote; a person's earlier vote on the same subject is replaced. A text that was kept
   * stays only where the same model gave the same score: a message may have been edited since.
   */
  cast(vote: Vote): Promise<Counted>;
  /** Keeps a text with a person's vote; false when there is no such vote on a text of that score. */
  keepText(vote: VoteOnText, text: string): Promise<boolean>;
  /** Deletes the text that was kept with a person's vote. */
  dropText(subject: string, userId: string): Promise<void>;
  /** A server's votes, the newest first. */
  list(serverId: string): Promise<readonly KeptVote[]>;
  /** Deletes one vote of a server, or all of them; returns how many. */
  delete(serverId: string, id: string | null): Promise<number>;
}

const COLUMNS = [
  'id',
  'subject',
  'userId',
  'serverId',
  'agrees',
  'label',
  'verdict',
  'logit',
  'model',
  'text',
  'at',
] as const;

function keptVote({ agrees, label, ...row }: Omit<VoteRow, 'expiresAt'>): KeptVote {
  return { ...row, agrees: agrees === 1, label: label === null ? null : label === 1 ? 1 : 0 };
}

/** PostgreSQL takes neither NUL nor half a surrogate pair: both become the replacement character. */
function storable(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '\uFFFD');
}

/** The text of a stored vote where a new vote is on the same text, else null. */
function textOfSame(
  row: ExpressionBuilder<Schema, 'votes'>,
  { logit, model }: VoteOnText,
): ExpressionWrapper<Schema, 'votes', string | null> {
  return row
    .case()
    .when(row.and({ 'votes.logit': logit, 'votes.model': model }))
    .then(row.ref('votes.text'))
    .else(null)
    .end();
}

/** Writes a vote in the place of an earlier one; returns the text that is kept with it. */
async function write(
  db: Kysely<Schema>,
  { agrees, ...vote }: Vote,
  at: number,
): Promise<string | null> {
  const said = { ...vote, agrees: agrees ? 1 : 0, at, expiresAt: at + VOTE_LIFETIME_MS };
  const { text } = await db
    .insertInto('votes')
    .values({ id: randomUUID(), text: null, ...said })
    .onConflict((conflict) =>
      conflict
        .columns(['subject', 'userId'])
        .doUpdateSet((row) => ({ ...said, text: textOfSame(row, vote) })),
    )
    .returning('text')
    .executeTakeFirstOrThrow();
  return text;
}

async function tallyOf(db: Kysely<Schema>, subject: string): Promise<Tally> {
  const rows = await db
    .selectFrom('votes')
    .select(['agrees', (count) => count.fn.countAll<number>().as('votes')])
    .where('subject', '=', subject)
    .groupBy('agrees')
    .execute();
  const votes = (wanted: number): number =>
    rows.find(({ agrees }) => agrees === wanted)?.votes ?? 0;
  return { agree: votes(1), disagree: votes(0) };
}

export function votesIn(
  db: Kysely<Schema>,
  scrub: () => Promise<void>,
  now: () => number,
): VoteStore {
  return {
    async cast(vote) {
      if (vote.serverId !== null) await knowServer(db, vote.serverId);
      const text = await write(db, vote, now());
      return { tally: await tallyOf(db, vote.subject), textKept: text !== null };
    },

    async keepText({ subject, userId, logit, model }, text) {
      const { numUpdatedRows } = await db
        .updateTable('votes')
        .set({ text: storable(text) })
        .where('subject', '=', subject)
        .where('userId', '=', userId)
        .where('logit', '=', logit)
        .where('model', '=', model)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    async dropText(subject, userId) {
      await db
        .updateTable('votes')
        .set({ text: null })
        .where('subject', '=', subject)
        .where('userId', '=', userId)
        .execute();
      await scrub();
    },

    async list(serverId) {
      const rows = await db
        .selectFrom('votes')
        .select(COLUMNS)
        .where('serverId', '=', serverId)
        .orderBy('at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(keptVote);
    },

    async delete(serverId, id) {
      const all = db.deleteFrom('votes').where('serverId', '=', serverId);
      const { numDeletedRows } = await (
        id === null ? all : all.where('id', '=', id)
      ).executeTakeFirst();
      await scrub();
      return Number(numDeletedRows);
    },
  };
}
