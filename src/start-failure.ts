import { DiscordjsErrorCodes } from 'discord.js';
import { ModelError } from './classify/index.js';
import { EnvironmentError } from './config/environment.js';
import { StoreFailure } from './store/index.js';

/** What a person can mend when the operating system or Discord refuses the start. */
const SENTENCES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT: another program listens there; set another one, or 0 for any free one',
  EACCES: 'PORT: this user may not listen there; set one above 1023',
  [DiscordjsErrorCodes.TokenInvalid]: 'DISCORD_TOKEN: Discord refuses it; copy it again, whole',
  ECONNREFUSED: 'DISCORD_API_URL: nothing answers there',
  ENOTFOUND: 'DISCORD_API_URL: no such host, or no network',
};

/** One clear line for a failure that a person can mend, or null for one that is ours. */
export function startFailure(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  const expected = [EnvironmentError, ModelError, StoreFailure];
  if (expected.some((kind) => error instanceof kind)) return error.message;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return SENTENCES[code] ?? (error.cause === undefined ? null : startFailure(error.cause));
}
