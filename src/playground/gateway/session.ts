import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

interface Dispatch {
  readonly op: GatewayOpcodes.Dispatch;
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

/** One identified connection; it outlives its socket so that a resume can fetch what was missed. */
export class Session {
  readonly #sent: Dispatch[] = [];
  #socket: WebSocket | undefined;

  readonly id: string;
  readonly intents: number;

  constructor(id: string, intents: number, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.#socket = socket;
  }

  get connected(): boolean {
    return this.#socket?.readyState === 1;
  }

  dispatch(name: string, data: unknown): void {
    const event: Dispatch = {
      op: GatewayOpcodes.Dispatch,
      s: this.#sent.length + 1,
      t: name,
      d: data,
    };
    this.#sent.push(event);
    this.#send(event);
  }

  /** Goes on with another socket: replays every event after `sequence`. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const event of this.#sent.slice(sequence)) this.#send(event);
    this.dispatch('RESUMED', {});
  }

  send(op: GatewayOpcodes, data: unknown): void {
    this.#socket?.send(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  /** Breaks the connection without a goodbye. */
  cut(): void {
    this.#socket?.terminate();
    this.#socket = undefined;
  }

  #send(event: Dispatch): void {
    if (this.connected) this.#socket?.send(JSON.stringify(event));
  }
}
