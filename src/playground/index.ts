import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packagePath } from '../config/package.js';
import { Live } from './live/live.js';
import { castOf } from './live/cast.js';
import type { Core } from './live/window.js';
import { startLocalDiscord } from './local-discord.js';
import type { LocalDiscord } from './local-discord.js';
import { pageFiles } from './page-files.js';
import { pageFonts } from './page-fonts.js';
import { samples } from './samples.js';
import { seed } from './seed.js';

export interface Playground {
  /** The page's address, for people. */
  readonly url: string;
  /** For the bot: where its Discord is, and with which token. */
  readonly apiUrl: string;
  readonly token: string;
  readonly discord: LocalDiscord;
  /** Lets the page show, under the glass, what the core computes of a text. */
  reveal(core: Core): void;
  close(): Promise<void>;
}

export interface PlaygroundOptions {
  /** 0, or left out, takes any free port. */
  readonly port?: number;
  /** Where the built page is. */
  readonly pageFolder?: string;
}

const OPENING_GROUPS = ['Spam', 'Not spam', 'Hard'];

async function firstSamples(pageFolder: string): Promise<string[]> {
  const json: unknown = JSON.parse(await readFile(join(pageFolder, 'samples.json'), 'utf8'));
  const { messages } = samples.parse(json);
  return messages
    .filter(({ group }) => OPENING_GROUPS.includes(group))
    .flatMap((group) => group.samples.slice(0, 1).map(({ text }) => text));
}

/** Starts the local Discord and serves the page that looks into it, on loopback only. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const { port, pageFolder = packagePath('dist', 'page') } = options;
  const opening = await firstSamples(pageFolder);
  const discord = await startLocalDiscord(port === undefined ? {} : { port });
  discord.app.route('/fonts', pageFonts());
  discord.app.route('/', pageFiles(pageFolder));
  const cast = castOf(discord);
  seed(cast, opening);
  const live = new Live(discord, cast);
  return {
    url: discord.origin,
    apiUrl: discord.apiUrl,
    token: discord.token,
    discord,
    reveal: (core) => {
      live.core = core;
    },
    close: async () => {
      live.close();
      await discord.close();
    },
  };
}
