import type { ChannelView, InteractionView, MessageView, ServerMessage } from '../live/protocol.js';
import { Composer } from './composer/composer.js';
import { acceptDrops } from './composer/drops.js';
import { Connection } from './connection.js';
import type { Ask, Result } from './connection.js';
import { Modals } from './dialogs/modals.js';
import { announce, el } from './dom.js';
import { Header } from './header.js';
import { Hint } from './hint.js';
import { MessageActions } from './message-actions.js';
import { MessageList } from './messages/list.js';
import { picture } from './messages/picture.js';
import type { MessageScene } from './messages/scene.js';
import { glassPanel } from './panel/glass.js';
import { Navigation } from './navigation.js';
import { Panel } from './panel/panel.js';
import { sampleActs, samplesPanel } from './panel/samples.js';
import { drawPending, failureOf } from './pending.js';
import { emptyStore, nameOf, take } from './store.js';
import { toggleTheme } from './theme.js';

interface Places {
  readonly sidebar: HTMLElement;
  readonly chat: HTMLElement;
  readonly panel: HTMLElement;
}

const WIDE = matchMedia('(min-width: 1100px)');

/** The whole page: takes what the local Discord says and lets the parts draw it. */
export class Page {
  readonly #places: Places;
  readonly #store = emptyStore();
  readonly #connection: Connection;
  readonly #header: Header;
  readonly #panel: Panel;
  readonly #composer: Composer;
  readonly #list: MessageList;
  readonly #actions: MessageActions;
  readonly #pending = el('div', { class: 'pendings' });
  readonly #modals: Modals;
  readonly #hint = new Hint();
  readonly #navigation: Navigation;

  constructor(places: Places) {
    this.#places = places;
    const store = this.#store;
    const ask = (message: Ask) => this.#ask(message);
    this.#connection = new Connection({
      onMessage: (message) => {
        this.#take(message);
      },
      onState: (connected) => {
        store.connected = connected;
        this.#drawStatus();
      },
    });
    this.#navigation = new Navigation(places.sidebar, store, this.#connection, ask);
    this.#composer = new Composer({
      channel: () => store.open,
      commands: () => store.commands,
      people: () => store.people,
      channels: () => store.channels,
      ask,
    });
    this.#actions = new MessageActions(store, this.#composer, ask, (view) => {
      store.messages.delete(view.id);
      this.#list.remove(view.id);
    });
    this.#modals = new Modals((message) => this.#connection.ask(message));
    this.#list = new MessageList((view) => this.#scene(view));
    this.#header = new Header({
      toggleSidebar: () => {
        document.body.classList.toggle('sidebar-open');
      },
      toggleSamples: () => {
        this.#panel.toggle('samples');
      },
      toggleGlass: () => {
        this.#panel.toggle('glass');
      },
      toggleTheme,
    });
    const samples = sampleActs(
      () => store.open?.id ?? '',
      (asked) => {
        void ask(asked);
        if (!WIDE.matches) this.#panel.show(undefined);
      },
    );
    this.#panel = new Panel(places.panel, samplesPanel(samples), (open) => {
      this.#header.pressed(open);
      document.body.classList.toggle('panel-open', open !== undefined);
      this.#drawGlass();
    });
  }

  start(): void {
    const { chat } = this.#places;
    const { element: hint } = this.#hint;
    chat.append(this.#header.element, this.#list.element, this.#pending, hint);
    chat.append(this.#composer.element);
    this.#panel.show(WIDE.matches ? 'samples' : undefined);
    acceptDrops(chat, (files) => void this.#composer.attach(files));
    this.#navigation.connect();
  }

  async #ask(message: Ask): Promise<Result> {
    const result = await this.#connection.ask(message);
    if (message.kind !== 'open') this.#composer.refuse(result.error);
    if (result.error === undefined) this.#hint.did(message.kind);
    if (['slash', 'say', 'menu'].includes(message.kind)) this.#list.follow();
    return result;
  }

  #scene(view: MessageView): MessageScene {
    return {
      view,
      names: (id) => nameOf(this.#store, id),
      people: this.#store.people,
      channels: this.#store.channels,
      act: this.#actions,
      failure: failureOf(this.#store.interactions.values(), view.id),
      media: (url, alt) => picture(url, alt, 'attachment-image'),
    };
  }

  #take(message: ServerMessage): void {
    take(this.#store, message);
    switch (message.kind) {
      case 'welcome':
        this.#drawStatus();
        this.#navigation.welcomed();
        break;
      case 'opened':
        if (this.#store.open) this.#opened(this.#store.open);
        break;
      case 'message':
        this.#messageChanged(message);
        break;
      case 'interaction':
        this.#interactionChanged(message.interaction);
        break;
      case 'computed':
        this.#drawGlass();
        break;
      case 'bot':
        this.#drawStatus();
        this.#navigation.draw();
        break;
      case 'commands':
      case 'result':
        break;
    }
  }

  #opened(channel: ChannelView): void {
    this.#header.opened(channel);
    this.#composer.opened(channel);
    this.#list.name(channel);
    for (const id of this.#actions.dismissed) this.#store.messages.delete(id);
    this.#list.showAll(this.#store.messages.values());
    this.#drawPending();
    this.#navigation.draw();
  }

  #messageChanged({ change, message }: Extract<ServerMessage, { kind: 'message' }>): void {
    if (message.channelId !== this.#store.open?.id) {
      this.#navigation.draw();
      return;
    }
    if (change === 'deleted') this.#list.remove(message.id);
    else if (!this.#actions.dismissed.has(message.id)) this.#list.show(message);
    if (change === 'deleted' || message.loading || message.author.id === this.#store.you?.id)
      return;
    const [first] = message.embeds;
    announce(`${message.author.name}: ${message.content || (first?.title ?? 'an attachment')}`);
  }

  #interactionChanged(interaction: InteractionView): void {
    this.#drawPending();
    this.#drawGlass();
    const source = this.#store.messages.get(interaction.sourceId ?? '');
    if (interaction.state === 'unanswered' && source) this.#list.show(source);
    this.#modals.show(interaction);
  }

  #drawStatus(): void {
    this.#header.status(this.#store.connected, this.#store.botOnline);
  }

  #drawPending(): void {
    const { interactions, open, people } = this.#store;
    const bot = people.find(({ role }) => role === 'bot');
    drawPending(this.#pending, interactions.values(), open?.id, bot?.name ?? '');
  }

  #drawGlass(): void {
    if (this.#panel.open !== 'glass') return;
    const { interactions, lastInteractionId = '', computed } = this.#store;
    this.#panel.drawGlass(
      glassPanel(interactions.get(lastInteractionId), computed.get(lastInteractionId)),
    );
  }
}
