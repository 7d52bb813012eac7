import { once } from 'node:events';
import type { Writable } from 'node:stream';

const ENOUGH = 64 * 1024;

/** Gathers lines and writes them in large pieces, waiting whenever the reader is slower. */
export class Output {
  readonly #stream: Writable;
  #pending = '';

  constructor(stream: Writable) {
    this.#stream = stream;
  }

  async line(text: string): Promise<void> {
    this.#pending += `${text}\n`;
    if (this.#pending.length >= ENOUGH) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.#pending;
    this.#pending = '';
    if (text !== '' && !this.#stream.write(text)) await once(this.#stream, 'drain');
  }
}
