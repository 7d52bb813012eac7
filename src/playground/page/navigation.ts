import type { ChannelView } from '../live/protocol.js';
import type { Ask, Connection, Result } from './connection.js';
import { readSettings, writeSettings } from './settings.js';
import type { Settings } from './settings.js';
import { drawSidebar } from './sidebar.js';
import type { Store } from './store.js';

const keyOf = ({ name, direct }: ChannelView) => (direct ? `@${name}` : name);

/** Who one is and where: the sidebar, the address, and what they ask of the connection. */
export class Navigation {
  readonly #place: HTMLElement;
  readonly #store: Store;
  readonly #connection: Connection;
  readonly #ask: (ask: Ask) => Promise<Result>;
  #settings = readSettings();

  constructor(
    place: HTMLElement,
    store: Store,
    connection: Connection,
    ask: (ask: Ask) => Promise<Result>,
  ) {
    this.#place = place;
    this.#store = store;
    this.#connection = connection;
    this.#ask = ask;
  }

  connect(): void {
    this.#connection.connect(this.#settings.as, this.#settings.locale);
  }

  /** Opens the channel that the address names, or the first. */
  welcomed(): void {
    const { channels } = this.#store;
    const named = channels.find((channel) => keyOf(channel) === this.#settings.channel);
    const channel = named ?? channels[0];
    if (channel) this.open(channel);
  }

  open(channel: ChannelView): void {
    document.body.classList.remove('sidebar-open');
    this.#set({ channel: keyOf(channel) });
    void this.#ask({ kind: 'open', channelId: channel.id });
  }

  draw(): void {
    drawSidebar(this.#place, this.#store, this.#settings, {
      openChannel: (channel) => {
        this.open(channel);
      },
      change: (settings) => {
        this.#set(settings);
        this.connect();
      },
    });
  }

  #set(changes: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...changes };
    writeSettings(this.#settings);
  }
}
