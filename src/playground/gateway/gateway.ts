import type { Server } from 'node:http';
import {
  GatewayCloseCodes as Close,
  GatewayIntentBits as Intent,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { Signal } from '../state/signal.js';
import { clientPayload } from './commands.js';
import type { ClientPayload, Identify, Resume } from './commands.js';
import { Session } from './session.js';

const PRIVILEGED = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent;
const HEARTBEAT_MS = 41_250;

export interface GatewayEvent {
  readonly name: string;
  readonly data: unknown;
  /** The intent that a session needs to hear of it; none for interactions. */
  readonly intent?: Intent;
}

interface Options {
  readonly token: string;
  readonly url: () => string;
  readonly ready: (sessionId: string, shard: readonly number[]) => object;
  /** What every new session is told right after READY. */
  readonly afterReady: () => readonly GatewayEvent[];
}

/** Discord's gateway, version 10, JSON without compression. */
export class Gateway {
  /** Whether a bot is connected, told at every change. */
  readonly presence = new Signal<boolean>();
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, Session>();
  #count = 0;

  readonly options: Options;

  constructor(options: Options) {
    this.options = options;
    this.#server.on('connection', (socket) => {
      this.#welcome(socket);
    });
  }

  listen(server: Server, path: string): void {
    server.on('upgrade', (request, socket, head) => {
      if (request.url?.split('?')[0] !== path) return;
      this.#server.handleUpgrade(request, socket, head, (webSocket) => {
        this.#server.emit('connection', webSocket, request);
      });
    });
  }

  get connected(): boolean {
    return [...this.#sessions.values()].some((session) => session.connected);
  }

  dispatch({ name, data, intent }: GatewayEvent): void {
    for (const session of this.#sessions.values())
      if (intent === undefined || (session.intents & intent) !== 0) session.dispatch(name, data);
  }

  /** Breaks every connection, politely or not; `invalid` also forgets the sessions. */
  drop(how: 'cut' | 'reconnect' | 'invalid' = 'cut'): void {
    for (const session of [...this.#sessions.values()]) {
      if (how === 'reconnect') session.send(Op.Reconnect, null);
      if (how === 'invalid') {
        this.#sessions.delete(session.id);
        session.send(Op.InvalidSession, false);
      }
      if (how === 'cut') session.cut();
    }
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    let session: Session | undefined;
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('message', (raw: Buffer) => {
      const payload = this.#read(raw);
      if (!payload) socket.close(Close.DecodeError, 'Error while decoding payload.');
      else if (payload.op === Op.Heartbeat) this.#send(socket, Op.HeartbeatAck, null);
      else if (payload.op === Op.Identify && session)
        socket.close(Close.AlreadyAuthenticated, 'Already authenticated.');
      else if (payload.op === Op.Identify) session = this.#identify(socket, payload.d);
      else if (payload.op === Op.Resume) session = this.#resume(socket, payload.d);
      else if (!session) socket.close(Close.NotAuthenticated, 'Not authenticated.');
    });
    this.#send(socket, Op.Hello, { heartbeat_interval: HEARTBEAT_MS });
  }

  #read(raw: Buffer): ClientPayload | undefined {
    try {
      return clientPayload.safeParse(JSON.parse(raw.toString())).data;
    } catch {
      return undefined;
    }
  }

  #send(socket: WebSocket, op: Op, data: unknown): void {
    socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  #identify(socket: WebSocket, { token, intents, shard }: Identify): Session | undefined {
    if (token !== this.options.token) {
      socket.close(Close.AuthenticationFailed, 'Authentication failed.');
      return undefined;
    }
    if (intents & PRIVILEGED) {
      socket.close(Close.DisallowedIntents, 'Disallowed intent(s).');
      return undefined;
    }
    for (const old of this.#sessions.values()) if (!old.connected) this.#sessions.delete(old.id);
    this.#count += 1;
    const session = new Session(`session-${this.#count}`, intents, socket);
    this.#sessions.set(session.id, session);
    session.dispatch('READY', this.options.ready(session.id, shard ?? [0, 1]));
    for (const { name, data } of this.options.afterReady()) session.dispatch(name, data);
    this.#watch(socket);
    return session;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: Resume): Session | undefined {
    const session = this.#sessions.get(session_id);
    if (!session || token !== this.options.token) {
      this.#send(socket, Op.InvalidSession, false);
      return undefined;
    }
    session.resume(socket, seq);
    this.#watch(socket);
    return session;
  }

  #watch(socket: WebSocket): void {
    socket.on('close', () => {
      this.presence.send(this.connected);
    });
    this.presence.send(true);
  }
}
