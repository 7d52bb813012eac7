import { type Checks, checksIn } from './checks.js';
import { type Database, openDatabase } from './database.js';
import { type People, peopleIn } from './people.js';
import { type QuizPoints, quizPointsIn } from './quiz-points.js';
import { type QuizRounds, quizRoundsIn } from './quiz-rounds.js';
import { type Servers, serversIn } from './servers.js';
import { type SettingsStore, settingsIn } from './settings.js';
import { deleteExpired } from './sweep.js';
import { type VoteStore, votesIn } from './votes.js';

export { type Checks, CHECK_LIFETIME_MS } from './checks.js';
export { isStoreFailure, StoreFailure } from './failure.js';
export { type Allowances, limitersOn } from './limiters.js';
export type { People, PersonalData } from './people.js';
export { POINTS_LIFETIME_MS, type QuizPoints, type Ranked } from './quiz-points.js';
export { type KeptRound, type QuizRounds, type Round, ROUND_LIFETIME_MS } from './quiz-rounds.js';
export type { SettingChange, SettingsStore } from './settings.js';
export {
  type Changes,
  changesMade,
  type Chosen,
  type SettingName,
  settingNames,
} from './setting-values.js';
export { startSweeping } from './sweep.js';
export type { KeptVote, Tally, Vote, VoteStore } from './votes.js';

/** Everything that must outlast a process. */
export interface Store {
  readonly checks: Checks;
  readonly settings: SettingsStore;
  readonly votes: VoteStore;
  readonly quizRounds: QuizRounds;
  readonly quizPoints: QuizPoints;
  readonly people: People;
  readonly servers: Servers;
  readonly database: Database;
  /** Deletes what has expired, from the files too. */
  sweep(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the store that a `file:` or `postgres:` URL names.
 * @throws StoreFailure when it cannot be reached, or was written by a newer version
 */
export async function openStore(url: string, now: () => number = Date.now): Promise<Store> {
  const database = await openDatabase(url);
  const { db } = database;
  const scrub = (): Promise<void> => database.scrub();
  return {
    checks: checksIn(db, now),
    settings: settingsIn(db, now),
    votes: votesIn(db, scrub, now),
    quizRounds: quizRoundsIn(db, now),
    quizPoints: quizPointsIn(db, scrub, now),
    people: peopleIn(db, scrub),
    servers: serversIn(db, scrub, now),
    database,
    close: () => database.close(),
    async sweep() {
      await deleteExpired(db, now());
      await scrub();
    },
  };
}
