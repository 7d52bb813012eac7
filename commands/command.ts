import type * as bot from '../src/bot/command.js';
import type { FetchAttachment } from '../src/bot/attachments.js';
import type { ModelFolders, Pictures } from '../src/classify-image/index.js';
import type { Classifier } from '../src/classify/index.js';
import type {
  Checks,
  People,
  QuizPoints,
  QuizRounds,
  SettingsStore,
  VoteStore,
} from '../src/store/index.js';
import type { ServerSettings } from './server-settings.js';

/** What `main.ts` builds once and every command may use. */
export interface Services {
  readonly classifier: Classifier;
  readonly pictures: Pictures;
  readonly pictureModels: ModelFolders;
  readonly fetchAttachment: FetchAttachment;
  readonly checks: Checks;
  readonly settings: SettingsStore;
  readonly votes: VoteStore;
  readonly people: People;
  readonly quizRounds: QuizRounds;
  readonly quizPoints: QuizPoints;
  /** How Hamlet behaves in a server: its policy first; the model card's own in direct messages. */
  readonly policyOf: (guildId: string | null) => Promise<ServerSettings>;
}

/** One thing that a user can ask by typing `/`: its definition, and what it does. */
export type SlashCommand = bot.SlashCommand<Services>;

/** One thing that a user can ask of a message. */
export type MessageMenu = bot.MessageMenu<Services>;

export type Command = SlashCommand | MessageMenu;
