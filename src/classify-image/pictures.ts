import { Worker } from 'node:worker_threads';
import type { Request, Response, Results, Task } from './protocol.js';

/** Requests that may wait at once; more are refused as busy, so that memory stays bounded. */
const MOST_WAITING = 16;

type Waiting = {
  [T in Task]: {
    readonly task: T;
    readonly resolve: (result: Results[T]) => void;
    readonly reject: (error: Error) => void;
  };
}[Task];

/** Reads pictures in a thread of its own, so that the event loop stays free. */
export interface Pictures {
  /**
   * Scores a picture with the model in a folder.
   * @throws Error when the thread fails; whatever a person can mend comes back as `no-reading`
   */
  classify(folder: string, bytes: Uint8Array): Promise<Results['classify']>;
  /** Covers a picture patch by patch and scores it anew each time. @throws as `classify` */
  occlude(folder: string, bytes: Uint8Array): Promise<Results['occlude']>;
  /** Ends the thread. */
  close(): Promise<void>;
}

const BUSY = { kind: 'no-reading', reason: 'busy' } as const;

/** One thread, started with the first picture and anew after a failure. */
class PictureThread implements Pictures {
  readonly #file: URL;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #next = 0;

  constructor(file: URL) {
    this.#file = file;
  }

  classify(folder: string, bytes: Uint8Array): Promise<Results['classify']> {
    if (this.#waiting.size >= MOST_WAITING) return Promise.resolve(BUSY);
    return new Promise((resolve, reject) => {
      this.#send({ task: 'classify', resolve, reject }, folder, bytes);
    });
  }

  occlude(folder: string, bytes: Uint8Array): Promise<Results['occlude']> {
    if (this.#waiting.size >= MOST_WAITING) return Promise.resolve(BUSY);
    return new Promise((resolve, reject) => {
      this.#send({ task: 'occlude', resolve, reject }, folder, bytes);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #send(waiting: Waiting, folder: string, bytes: Uint8Array): void {
    this.#worker ??= this.#start();
    this.#next += 1;
    this.#waiting.set(this.#next, waiting);
    this.#worker.ref();
    const request: Request = { id: this.#next, task: waiting.task, folder, bytes };
    this.#worker.postMessage(request);
  }

  #start(): Worker {
    const worker = new Worker(this.#file);
    worker.on('message', (response: Response) => {
      this.#receive(response);
    });
    worker.on('error', (error) => {
      this.#end(worker, error);
    });
    worker.on('exit', (code) => {
      this.#end(worker, new Error(`the picture thread ended with code ${code}`));
    });
    return worker;
  }

  #receive(response: Response): void {
    const waiting = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if (!waiting) return;
    if (response.task === 'failure') waiting.reject(new Error(response.message));
    else if (response.task === 'classify' && waiting.task === 'classify')
      waiting.resolve(response.result);
    else if (response.task === 'occlude' && waiting.task === 'occlude')
      waiting.resolve(response.result);
  }

  #end(worker: Worker, error: unknown): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const failure = error instanceof Error ? error : new Error(String(error));
    const lost = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of lost) reject(failure);
  }
}

/**
 * Opens the reader of pictures; the thread starts with the first picture.
 * `worker` is the built file of the thread, beside this one unless told.
 */
export function openPictures(worker = new URL('worker.js', import.meta.url)): Pictures {
  return new PictureThread(worker);
}
