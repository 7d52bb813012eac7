import { commands } from '../commands/index.js';
import type { Services } from '../commands/command.js';
import { type Bot, startBot } from './bot/start.js';
import type { Log } from './bot/log.js';
import { load } from './classify/index.js';
import { checksIn } from './store/checks.js';
import { openDatabase } from './store/database.js';

export interface HamletOptions {
  readonly token: string;
  /** Base of Discord's REST API, or of anything that speaks it. */
  readonly apiUrl: string;
  /** Server to register commands in while developing; everywhere when absent. */
  readonly guildId?: string | undefined;
  readonly modelDir: string;
  readonly databaseUrl: string;
  readonly log: Log;
  /** Epoch milliseconds; what expires, expires by it. */
  readonly now: () => number;
}

export interface Hamlet {
  readonly bot: Bot;
  readonly services: Services;
  /** Finishes what runs, then lets go of Discord, the store and the model, in this order. */
  stop(): Promise<void>;
}

/** Builds every part and ties them together: the model, the store, the services, the bot. */
export async function startHamlet(options: HamletOptions): Promise<Hamlet> {
  const { token, apiUrl, guildId, modelDir, databaseUrl, log, now } = options;
  const classifier = await load(modelDir);
  log.info({ model: classifier.card.id, runtime: classifier.runtime }, 'model loaded');
  const store = await openDatabase(databaseUrl);
  const { threshold, lowerBound } = classifier.card;
  const services: Services = {
    classifier,
    checks: checksIn(store, now),
    policyOf: () => Promise.resolve({ threshold, lowerBound }),
  };
  const bot = await startBot({ token, apiUrl, guildId, commands, services, log });
  return {
    bot,
    services,
    async stop() {
      await bot.stop();
      await store.destroy();
      classifier.dispose();
    },
  };
}
