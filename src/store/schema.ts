/** A check whose buttons still work; gone when it expires. Only its buttons can open the text. */
interface CheckRow {
  readonly id: string;
  readonly userId: string;
  readonly sealed: string;
  /** Null for a picture. */
  readonly logit: number | null;
  /** Epoch milliseconds, as every time here. */
  readonly expiresAt: number;
}

interface ServerRow {
  readonly id: string;
  /** Goes up with every change of the settings, so that two moderators cannot overwrite each other. */
  readonly revision: number;
  /** Since when Discord no longer lists the server; null while it does. */
  readonly missingSince: number | null;
}

/** One setting that differs from its default, its value as JSON. */
interface SettingRow {
  readonly serverId: string;
  readonly name: string;
  readonly value: string;
}

export interface SettingChangeRow {
  readonly id: string;
  readonly serverId: string;
  /** Empty once that person had their data deleted. */
  readonly userId: string;
  readonly at: number;
  readonly name: string;
  /** Values as JSON; null stands for the default. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface VoteRow {
  readonly id: string;
  /** What was voted on: a Discord message, or one check. */
  readonly subject: string;
  readonly userId: string;
  readonly serverId: string | null;
  /** 1 or 0. */
  readonly agrees: number;
  /** The label that the person takes for right; null while they only doubt. */
  readonly label: number | null;
  readonly verdict: string;
  readonly logit: number;
  readonly model: string;
  /** Only with the person's express consent. */
  readonly text: string | null;
  readonly at: number;
  readonly expiresAt: number;
}

/** Cooldowns where several processes share one PostgreSQL; the columns are rate-limiter-flexible's. */
interface LimitRow {
  readonly key: string;
  readonly points: number;
  readonly expire: number | null;
}

/** One question asked of a channel, with what it takes to change its message. */
export interface QuizRoundRow {
  readonly id: string;
  readonly serverId: string;
  readonly seed: number;
  readonly number: number;
  readonly model: string;
  readonly locale: string;
  readonly applicationId: string;
  /** Empty once the round has closed. */
  readonly token: string;
  readonly closesAt: number;
  /** 1 or 0. */
  readonly closed: number;
}

interface QuizAnswerRow {
  readonly roundId: string;
  readonly userId: string;
  readonly choice: number;
}

interface QuizPointsRow {
  readonly serverId: string;
  readonly userId: string;
  readonly question: string;
  readonly points: number;
  readonly expiresAt: number;
}

/** Somebody who keeps no quiz points in a server. */
interface QuizAbstainerRow {
  readonly serverId: string;
  readonly userId: string;
}

export interface Schema {
  readonly checks: CheckRow;
  readonly servers: ServerRow;
  readonly settings: SettingRow;
  readonly settingChanges: SettingChangeRow;
  readonly votes: VoteRow;
  readonly limits: LimitRow;
  readonly quizRounds: QuizRoundRow;
  readonly quizAnswers: QuizAnswerRow;
  readonly quizPoints: QuizPointsRow;
  readonly quizAbstainers: QuizAbstainerRow;
}
