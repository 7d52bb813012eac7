import type { CommandBook } from '../interactions/command-book.js';
import type { Ledger } from '../interactions/ledger.js';
import type { World } from '../state/world.js';
import type { Body } from './body.js';
import type { Failures } from './failures.js';
import type { RateLimit } from './rate-limit.js';

/** What the routes work on. */
export interface Desk {
  readonly world: World;
  readonly ledger: Ledger;
  readonly commands: CommandBook;
  readonly failures: Failures;
  readonly rateLimit: RateLimit;
  readonly token: string;
  readonly gatewayUrl: () => string;
}

export interface Env {
  Variables: { body: Body };
}
