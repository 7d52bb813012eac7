import { serverMessage } from '../live/protocol.js';
import type { ClientMessage, ServerMessage } from '../live/protocol.js';

type WithoutRequest<T> = T extends unknown ? Omit<T, 'request'> : never;
export type Ask = WithoutRequest<ClientMessage>;
export type Result = Extract<ServerMessage, { kind: 'result' }>;

interface Listener {
  readonly onMessage: (message: ServerMessage) => void;
  readonly onState: (connected: boolean) => void;
}

const RETRY_MS = 1000;

/** The window's line to the local Discord; it comes back by itself after a restart. */
export class Connection {
  readonly #listener: Listener;
  readonly #waiting = new Map<number, (result: Result) => void>();
  #socket: WebSocket | undefined;
  #query = '';
  #count = 0;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Connects as a person who speaks a language; an older connection ends. */
  connect(as: string, locale: string): void {
    this.#query = new URLSearchParams({ as, locale }).toString();
    const old = this.#socket;
    this.#socket = undefined;
    old?.close();
    this.#open();
  }

  ask(message: Ask): Promise<Result> {
    this.#count += 1;
    const request = this.#count;
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN)
      return Promise.resolve({ kind: 'result', request, error: 'The connection is lost.' });
    return new Promise((resolve) => {
      this.#waiting.set(request, resolve);
      socket.send(JSON.stringify({ ...message, request }));
    });
  }

  #open(): void {
    const socket = new WebSocket(`ws://${location.host}/live?${this.#query}`);
    this.#socket = socket;
    socket.addEventListener('message', ({ data }: MessageEvent<string>) => {
      if (socket === this.#socket) this.#receive(serverMessage.parse(JSON.parse(data)));
    });
    socket.addEventListener('open', () => {
      if (socket === this.#socket) this.#listener.onState(true);
    });
    socket.addEventListener('close', () => {
      if (socket !== this.#socket) return;
      this.#giveUpWaiting();
      this.#listener.onState(false);
      setTimeout(() => {
        if (socket === this.#socket) this.#open();
      }, RETRY_MS);
    });
  }

  #receive(message: ServerMessage): void {
    if (message.kind !== 'result') {
      this.#listener.onMessage(message);
      return;
    }
    this.#waiting.get(message.request)?.(message);
    this.#waiting.delete(message.request);
  }

  #giveUpWaiting(): void {
    for (const [request, resolve] of this.#waiting)
      resolve({ kind: 'result', request, error: 'The connection is lost.' });
    this.#waiting.clear();
  }
}
