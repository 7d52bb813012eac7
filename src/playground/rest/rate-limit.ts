import type { Clock } from '../state/clock.js';

const MOST = 50;
const WINDOW_MS = 1000;

/** Discord's global limit: 50 requests a second; answers to interactions are exempt. */
export class RateLimit {
  #times: number[] = [];

  readonly clock: Clock;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** Seconds to wait, or undefined when the request may pass and is counted. */
  refuse(path: string): number | undefined {
    if (/^\/(interactions|webhooks)\//.test(path)) return undefined;
    const now = this.clock.now();
    this.#times = this.#times.filter((time) => now - time < WINDOW_MS);
    const [oldest] = this.#times;
    if (oldest !== undefined && this.#times.length >= MOST)
      return (oldest + WINDOW_MS - now) / 1000;
    this.#times.push(now);
    return undefined;
  }
}
