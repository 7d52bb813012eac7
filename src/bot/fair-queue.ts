/**
 * Lets a limited number of jobs run at once, and takes the waiting ones in turn: one of each key,
 * however many another key has brought.
 */
export class FairQueue {
  readonly #atOnce: number;
  readonly #waiting = new Map<string, (() => void)[]>();
  #running = 0;

  constructor(atOnce: number) {
    this.#atOnce = atOnce;
  }

  async run<Result>(key: string, job: () => Promise<Result>): Promise<Result> {
    if (this.#running >= this.#atOnce) await this.#turn(key);
    else this.#running += 1;
    try {
      return await job();
    } finally {
      this.#passOn();
    }
  }

  #turn(key: string): Promise<void> {
    return new Promise((resolve) => {
      const line = this.#waiting.get(key) ?? [];
      line.push(resolve);
      this.#waiting.set(key, line);
    });
  }

  /** Hands the place of a finished job to the next key; a key with more to do goes to the end. */
  #passOn(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#running -= 1;
      return;
    }
    const [key, [start, ...rest]] = next;
    this.#waiting.delete(key);
    if (rest.length > 0) this.#waiting.set(key, rest);
    start?.();
  }
}
