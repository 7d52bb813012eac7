import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../src/config/package.js';
import { type Hamlet, type HamletOptions, startHamlet } from '../src/hamlet.js';
import { type Stage, stageWith } from './local-discord.js';

/** One line of the log, as a test may look at it. */
export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: object;
  readonly message: string;
}

export interface HamletStage extends Stage {
  /** Where brought picture models would lie. */
  readonly pictureModelsDir: string;
  readonly log: readonly LogLine[];
  /** Moves the clock by which kept texts expire. */
  passTime(ms: number): void;
  /** Stops the bot and starts it anew on the same database. */
  restart(): Promise<void>;
  hamlet(): Hamlet;
}

export interface StageOptions {
  /** A database other than a file of the stage's own. */
  readonly databaseUrl?: string;
  /** How often people and servers may ask; as often as they like when absent. */
  readonly allowances?: HamletOptions['allowances'];
}

/** The whole product, with the model that ships, on a local Discord and a database of its own. */
export async function stageHamlet(options: StageOptions = {}): Promise<HamletStage> {
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-test-'));
  const log: LogLine[] = [];
  const write = (level: LogLine['level']) => (facts: object, message: string) => {
    log.push({ level, facts, message });
  };
  let passed = 0;
  let running: Hamlet | undefined;
  const start = async (place: { token: string; apiUrl: string }): Promise<Hamlet> => {
    running = await startHamlet({
      ...place,
      modelDir: packagePath('models', 'spam'),
      pictureModelsDir: join(folder, 'picture-models'),
      databaseUrl: options.databaseUrl ?? `file:${join(folder, 'hamlet.db')}`,
      allowances: options.allowances,
      log: { info: write('info'), warn: write('warn'), error: write('error') },
      now: () => Date.now() + passed,
    });
    return running;
  };
  const hamlet = (): Hamlet => {
    if (running === undefined) throw new Error('Hamlet is not running');
    return running;
  };
  const stage = await stageWith(async ({ token, apiUrl }) => {
    await start({ token, apiUrl });
    return { stop: () => hamlet().stop() };
  });
  return {
    ...stage,
    pictureModelsDir: join(folder, 'picture-models'),
    log,
    hamlet,
    passTime(ms) {
      passed += ms;
    },
    async restart() {
      await hamlet().stop();
      await start({ token: stage.discord.token, apiUrl: stage.discord.apiUrl });
      await stage.discord.botReady('check');
    },
    async close() {
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
