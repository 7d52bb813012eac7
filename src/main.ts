import { type Logger, pino } from 'pino';
import { type Environment, readEnvironment } from './config/environment.js';
import { explainText } from './explain/explain-text.js';
import { type Hamlet, startHamlet } from './hamlet.js';
import { startPlayground } from './playground/index.js';
import { startFailure } from './start-failure.js';

/** Enough for a lively lesson, too little for a flood. */
const ALLOWANCES = {
  person: { points: 12, seconds: 20 },
  server: { points: 120, seconds: 60 },
} as const;

interface Place {
  readonly token: string;
  readonly apiUrl: string;
  readonly guildId?: string | undefined;
  /** What a person should know once the bot answers there. */
  readonly ready: string;
  /** Hands over the running bot, for a place that shows how it works. */
  started?(hamlet: Hamlet): void;
  close(): Promise<void>;
}

/** What the core computes of a text: the assessment and the lines of its receipt. */
async function computed(text: string, { services }: Hamlet): Promise<object> {
  const { classifier, policyOf } = services;
  const result = await explainText(text, await policyOf(null), classifier);
  if (result.kind !== 'explained') return result;
  const { start, items, logit, odds } = result.receipt;
  return { ...result.assessment, receipt: { start, items, logit, odds } };
}

/** Discord when there is a token, else the playground. */
async function placeFor(environment: Environment): Promise<Place> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_GUILD_ID: guildId } = environment;
  if (token !== undefined)
    return { token, apiUrl, guildId, ready: 'Hamlet is online.', close: () => Promise.resolve() };
  const playground = await startPlayground({ port: environment.PORT });
  return {
    token: playground.token,
    apiUrl: playground.apiUrl,
    ready: `Hamlet’s playground is open: ${playground.url}`,
    started: (hamlet) => {
      playground.reveal((text) => computed(text, hamlet));
    },
    close: () => playground.close(),
  };
}

interface Started {
  /** What a person should know, once signals are heard. */
  readonly ready: string;
  stop(): Promise<void>;
}

async function start(environment: Environment, log: Logger): Promise<Started> {
  const place = await placeFor(environment);
  const {
    MODEL_DIR: modelDir,
    PICTURE_MODELS_DIR: pictureModelsDir,
    DATABASE_URL: databaseUrl,
  } = environment;
  const hamlet = await startHamlet({
    ...place,
    modelDir,
    pictureModelsDir,
    databaseUrl,
    allowances: ALLOWANCES,
    log,
    now: Date.now,
  });
  place.started?.(hamlet);
  return {
    ready: place.ready,
    async stop() {
      await hamlet.stop();
      await place.close();
    },
  };
}

function stopOnSignals(stop: () => Promise<void>, log: Logger): void {
  const stopOnce = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    void stop().then(() => {
      log.info('stopped');
    });
  };
  process.once('SIGTERM', stopOnce).once('SIGINT', stopOnce);
}

try {
  const environment = readEnvironment();
  const level =
    environment.LOG_LEVEL ?? (environment.DISCORD_TOKEN === undefined ? 'warn' : 'info');
  const log = pino({ level });
  const started = await start(environment, log);
  stopOnSignals(() => started.stop(), log);
  process.stdout.write(`${started.ready}\n`);
} catch (error) {
  const sentence = startFailure(error);
  if (sentence === null) throw error;
  process.stderr.write(`hamlet: ${sentence}\n`);
  // What did start holds sockets and files open: only leaving ends the process.
  process.exit(1);
}
