import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/config/package.js';
import { startHamlet } from '../../src/hamlet.js';
import { openStage } from './browser.js';
import type { BrowserStage } from './browser.js';

export interface HamletPage extends BrowserStage {
  /** What the bot logged as errors, in order. */
  readonly errors: readonly string[];
}

/** The page in a browser with the whole of Hamlet behind it, on a database of its own. */
export async function openHamletPage(): Promise<HamletPage> {
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-page-'));
  const errors: string[] = [];
  const stage = await openStage();
  const { token, apiUrl, discord } = stage.playground;
  const hamlet = await startHamlet({
    token,
    apiUrl,
    modelDir: packagePath('models', 'spam'),
    pictureModelsDir: join(folder, 'picture-models'),
    databaseUrl: `file:${join(folder, 'hamlet.db')}`,
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (facts, message) => errors.push(`${message} ${JSON.stringify(facts)}`),
    },
    now: Date.now,
  });
  await discord.botReady();
  return {
    ...stage,
    errors,
    close: async () => {
      await hamlet.stop();
      await stage.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
