import { randomBytes } from 'node:crypto';
import { Signal } from '../state/signal.js';
import type { Clock } from '../state/clock.js';
import { LiveInteraction } from './live-interaction.js';
import type { Beginning } from './live-interaction.js';

const MS_TO_ACKNOWLEDGE = 3000;
const MS_OF_TOKEN = 15 * 60 * 1000;

/** Every interaction since the start, found by its token. */
export class Ledger {
  readonly opened = new Signal<LiveInteraction>();
  readonly #byToken = new Map<string, LiveInteraction>();
  readonly #timers = new Set<NodeJS.Timeout>();

  readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  open(beginning: Omit<Beginning, 'token' | 'startedAt'>): LiveInteraction {
    const token = randomBytes(32).toString('base64url');
    const live = new LiveInteraction({ ...beginning, token, startedAt: this.clock.now() });
    this.#byToken.set(token, live);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      live.giveUp();
    }, MS_TO_ACKNOWLEDGE);
    this.#timers.add(timer);
    this.opened.send(live);
    return live;
  }

  find(token: string): LiveInteraction | undefined {
    return this.#byToken.get(token);
  }

  mayAcknowledge({ beginning }: LiveInteraction): boolean {
    return this.clock.now() - beginning.startedAt <= MS_TO_ACKNOWLEDGE;
  }

  tokenLives({ beginning }: LiveInteraction): boolean {
    return this.clock.now() - beginning.startedAt <= MS_OF_TOKEN;
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }
}
