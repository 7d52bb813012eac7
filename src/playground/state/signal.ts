/** Something that can be listened to; listeners run in the order in which they came. */
export class Signal<T> {
  readonly #listeners = new Set<(value: T) => void>();

  /** Adds a listener and returns what takes it away again. */
  listen(listener: (value: T) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  send(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }
}

/** Resolves with the first value that `read` finds, now or after any later signal. */
export function until<T, S>(
  signal: Signal<S>,
  read: () => T | undefined,
  describeFailure: () => string,
  timeoutMs = 10_000,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${describeFailure()} within ${timeoutMs} ms`));
    }, timeoutMs);
    const look = () => {
      const found = read();
      if (found === undefined) return;
      clearTimeout(timer);
      stop();
      resolve(found);
    };
    const stop = signal.listen(look);
    look();
  });
}
