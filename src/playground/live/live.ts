import type { IncomingMessage } from 'node:http';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import type { LocalDiscord } from '../local-discord.js';
import type { WorldEvent } from '../state/world.js';
import { personView } from './cast.js';
import type { Cast, CastMember } from './cast.js';
import { messageView } from './message-view.js';
import { clientMessage } from './protocol.js';
import type { ChannelView, ClientMessage, ServerMessage } from './protocol.js';
import { Window } from './window.js';
import type { Core } from './window.js';

/** The live connection between the page's windows and the local Discord. */
export class Live {
  core: Core | undefined;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #windows = new Map<Window, (message: ServerMessage) => void>();
  readonly #discord: LocalDiscord;
  readonly #cast: Cast;

  constructor(discord: LocalDiscord, cast: Cast) {
    this.#discord = discord;
    this.#cast = cast;
    discord.world.events.listen((event) => {
      this.#tell(event);
    });
    discord.commandsChanged.listen(() => {
      for (const window of this.#windows.keys()) window.refreshCommands();
    });
    discord.presence.listen((online) => {
      for (const send of this.#windows.values()) send({ kind: 'bot', online });
    });
    discord.server.on('upgrade', (request, socket, head) => {
      if (!request.url?.startsWith('/live')) return;
      if (!this.#isOwnPage(request)) {
        socket.destroy();
        return;
      }
      this.#server.handleUpgrade(request, socket, head, (webSocket) => {
        this.#open(webSocket, request);
      });
    });
  }

  close(): void {
    for (const socket of this.#server.clients) socket.terminate();
    this.#server.close();
  }

  /** Other pages in the same browser can reach loopback too; they must not act here. */
  #isOwnPage({ headers }: IncomingMessage): boolean {
    const { origin, host } = headers;
    return origin === `http://${host ?? ''}` && /^(127\.0\.0\.1|localhost):\d+$/.test(host ?? '');
  }

  #open(socket: WebSocket, request: IncomingMessage): void {
    const { searchParams } = new URL(request.url ?? '/', this.#discord.origin);
    const { members } = this.#cast;
    const member = members.find(({ key }) => key === searchParams.get('as')) ?? members[0];
    if (!member) return;
    const send = (message: ServerMessage) => {
      socket.send(JSON.stringify(message));
    };
    const actor = member.actor.speaking(searchParams.get('locale') ?? 'en-US');
    const window = new Window(actor, this.#discord, send, (text) => this.core?.(text));
    this.#windows.set(window, send);
    socket.on('close', () => this.#windows.delete(window));
    socket.on('error', () => {
      socket.terminate();
    });
    socket.on('message', (raw: Buffer) => {
      const message = this.#read(raw);
      if (message) void window.handle(message);
      else socket.close(1007, 'not understood');
    });
    send(this.#welcome(member, window));
  }

  #read(raw: Buffer): ClientMessage | undefined {
    try {
      return clientMessage.safeParse(JSON.parse(raw.toString())).data;
    } catch {
      return undefined;
    }
  }

  #welcome(member: CastMember, window: Window): ServerMessage {
    const { world, guild } = this.#discord;
    const bot = { key: 'bot', id: world.bot.id, name: world.bot.name, role: 'bot' as const };
    const direct: ChannelView = {
      id: window.actor.dm().id,
      name: world.bot.name,
      topic: '',
      direct: true,
    };
    const channels = this.#cast.channels
      .filter(({ id }) => window.sees(id))
      .map(({ id, name, topic = '' }) => ({ id, name, topic, direct: false }));
    return {
      kind: 'welcome',
      guild: guild.name,
      you: personView(member),
      people: [...this.#cast.members.map(personView), bot],
      channels: [...channels, direct],
      botOnline: this.#discord.botOnline(),
    };
  }

  #tell(event: WorldEvent): void {
    if (event.kind !== 'message') return;
    const { change, message } = event;
    for (const [window, send] of this.#windows)
      if (window.seesMessage(message))
        send({ kind: 'message', change, message: messageView(message, this.#discord.world) });
  }
}
