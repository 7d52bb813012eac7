import type * as bot from '../src/bot/command.js';
import type { Classifier } from '../src/classify/index.js';
import type { Policy } from '../src/explain/verdict.js';
import type { Checks } from '../src/store/checks.js';

/** What `main.ts` builds once and every command may use. */
export interface Services {
  readonly classifier: Classifier;
  readonly checks: Checks;
  /** The policy of a server, or the model card's own in direct messages. */
  readonly policyOf: (guildId: string | null) => Promise<Policy>;
}

/** One thing that a user can ask by typing `/`: its definition, and what it does. */
export type SlashCommand = bot.SlashCommand<Services>;

/** One thing that a user can ask of a message. */
export type MessageMenu = bot.MessageMenu<Services>;

export type Command = SlashCommand | MessageMenu;
