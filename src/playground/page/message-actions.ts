import type { MessageView } from '../live/protocol.js';
import type { Composer } from './composer/composer.js';
import type { Ask, Result } from './connection.js';
import { askWhere } from './dialogs/forward.js';
import { ICONS } from './icons.js';
import { openMenu } from './messages/menu.js';
import type { MenuItem } from './messages/menu.js';
import type { MessageActs, Target } from './messages/scene.js';
import type { Store } from './store.js';

/** What people do with messages: use components, reply, forward, ask an app about one. */
export class MessageActions implements MessageActs {
  /** Private messages that were taken out of sight in this window. */
  readonly dismissed = new Set<string>();
  readonly #store: Store;
  readonly #composer: Composer;
  readonly #ask: (ask: Ask) => Promise<Result>;
  readonly #hide: (view: MessageView) => void;

  constructor(
    store: Store,
    composer: Composer,
    ask: (ask: Ask) => Promise<Result>,
    hide: (view: MessageView) => void,
  ) {
    this.#store = store;
    this.#composer = composer;
    this.#ask = ask;
    this.#hide = hide;
  }

  target({ id, channelId }: MessageView): Target {
    return { channelId, messageId: id };
  }

  use(component: EventTarget | null, ask: Ask): void {
    const element = component instanceof HTMLElement ? component : undefined;
    element?.setAttribute('aria-busy', 'true');
    void this.#ask(ask).then(() => element?.removeAttribute('aria-busy'));
  }

  dismiss(view: MessageView): void {
    this.dismissed.add(view.id);
    this.#hide(view);
  }

  openMenu(view: MessageView, place: { left: number; top: number }, back: HTMLElement): void {
    const name = `Message by ${view.author.name}`;
    openMenu(name, [...this.#ownItems(view), ...this.#appItems(view)], place, back);
  }

  #ownItems(view: MessageView): MenuItem[] {
    if (view.ephemeral) return [];
    const reply: MenuItem = {
      label: 'Reply',
      path: ICONS.reply,
      run: () => {
        this.#composer.reply(view);
      },
    };
    const forward: MenuItem = {
      label: 'Forward',
      path: ICONS.forward,
      run: () => {
        askWhere(this.#store.channels, (toChannelId) => {
          void this.#ask({ kind: 'forward', ...this.target(view), toChannelId });
        });
      },
    };
    return [reply, forward];
  }

  #appItems(view: MessageView): MenuItem[] {
    const bot = this.#store.people.find(({ role }) => role === 'bot');
    return this.#store.commands
      .filter(({ kind }) => kind === 'message')
      .map(({ name, label }) => ({
        label,
        path: ICONS.app,
        app: bot?.name ?? 'Apps',
        run: () => {
          void this.#ask({ kind: 'menu', ...this.target(view), command: name });
        },
      }));
  }
}
