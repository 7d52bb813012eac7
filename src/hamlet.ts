import { pathToFileURL } from 'node:url';
import { commands } from '../commands/index.js';
import type { Services } from '../commands/command.js';
import { resumeRounds } from '../commands/quiz-round-timer.js';
import { settingsReader } from '../commands/server-settings.js';
import { type Bot, type BotOptions, startBot } from './bot/start.js';
import { type Log, loggable } from './bot/log.js';
import { attachmentsOf } from './bot/attachments.js';
import { load } from './classify/index.js';
import { modelFolders, openPictures } from './classify-image/index.js';
import { packagePath } from './config/package.js';
import {
  type Allowances,
  isStoreFailure,
  limitersOn,
  openStore,
  type Store,
  startSweeping,
} from './store/index.js';

const SWEEP_EVERY_MS = 30_000;

export interface HamletOptions {
  readonly token: string;
  /** Base of Discord's REST API, or of anything that speaks it. */
  readonly apiUrl: string;
  /** Server to register commands in while developing; everywhere when absent. */
  readonly guildId?: string | undefined;
  readonly modelDir: string;
  /** Folder of the picture models that the owner brought along, a folder for each. */
  readonly pictureModelsDir: string;
  readonly databaseUrl: string;
  readonly log: Log;
  /** How often people and servers may ask; as often as they like when absent. */
  readonly allowances?: Allowances | undefined;
  /** Epoch milliseconds; what expires, expires by it. */
  readonly now: () => number;
}

export interface Hamlet {
  readonly bot: Bot;
  readonly services: Services;
  /** Finishes what runs, then lets go of Discord, the store and the model, in this order; once. */
  stop(): Promise<void>;
}

function botOptions(
  { token, apiUrl, guildId, allowances, log }: HamletOptions,
  { servers, database }: Store,
): Omit<BotOptions<Services>, 'commands' | 'services'> {
  return {
    token,
    apiUrl,
    guildId,
    log,
    isOutage: isStoreFailure,
    cooldowns: allowances && limitersOn(database.pool, allowances),
    servers: {
      removed: (serverId) => servers.remove(serverId),
      present: (serverIds) => servers.reconcile(serverIds),
    },
  };
}

/** What reads pictures; its thread is the built file, wherever this one runs from. */
function pictureServices({
  apiUrl,
  pictureModelsDir,
}: HamletOptions): Pick<Services, 'pictures' | 'pictureModels' | 'fetchAttachment'> {
  const worker = pathToFileURL(packagePath('dist', 'src', 'classify-image', 'worker.js'));
  return {
    pictures: openPictures(worker),
    pictureModels: modelFolders(packagePath('models', 'cats-dogs'), pictureModelsDir),
    fetchAttachment: attachmentsOf(apiUrl),
  };
}

/** Builds every part and ties them together: the model, the store, the services, the bot. */
export async function startHamlet(options: HamletOptions): Promise<Hamlet> {
  const { modelDir, databaseUrl, log, now } = options;
  const classifier = await load(modelDir);
  log.info({ model: classifier.card.id, runtime: classifier.runtime }, 'model loaded');
  const store = await openStore(databaseUrl, now);
  const { checks, settings, votes, people, quizRounds, quizPoints } = store;
  const policyOf = settingsReader(settings, classifier.card);
  const services: Services = {
    ...{ classifier, checks, settings, votes, people, quizRounds, quizPoints, policyOf },
    ...pictureServices(options),
  };
  const stopSweeping = startSweeping(
    () => store.sweep(),
    SWEEP_EVERY_MS,
    (error) => {
      log.error(loggable(error), 'expired data could not be deleted');
    },
  );
  const bot = await startBot({ ...botOptions(options, store), commands, services });
  await resumeRounds(bot.client, services);
  const letGo = async (): Promise<void> => {
    await bot.stop();
    await stopSweeping();
    await services.pictures.close();
    await store.close();
    classifier.dispose();
  };
  let stopped: Promise<void> | undefined;
  return { bot, services, stop: () => (stopped ??= letGo()) };
}
