import type { ChannelView } from '../live/protocol.js';
import { button, el, icon } from './dom.js';
import { ICONS } from './icons.js';

export interface HeaderActs {
  readonly toggleSidebar: () => void;
  readonly toggleSamples: () => void;
  readonly toggleGlass: () => void;
  readonly toggleTheme: () => void;
}

/** The strip above the messages: where one is, and what can be shown beside it. */
export class Header {
  readonly element: HTMLElement;
  readonly #title = el('h1');
  readonly #topic = el('p', { class: 'topic' });
  readonly #status = el('p', { class: 'connection', role: 'status' });
  readonly #samples: HTMLButtonElement;
  readonly #glass: HTMLButtonElement;

  constructor(acts: HeaderActs) {
    const tool = (path: string, name: string, press: () => void) =>
      button(icon(path), { class: 'icon-button', name, title: name }, press);
    const sidebar = tool(ICONS.menu, 'Channels', acts.toggleSidebar);
    sidebar.classList.add('sidebar-toggle');
    this.#samples = tool(ICONS.flask, 'Try these', acts.toggleSamples);
    this.#glass = tool(ICONS.glass, 'Under the glass', acts.toggleGlass);
    const theme = tool(ICONS.sun, 'Switch between dark and light', acts.toggleTheme);
    this.element = el(
      'header',
      { class: 'chat-header' },
      sidebar,
      this.#title,
      this.#topic,
      this.#status,
      el('div', { class: 'tools' }, this.#samples, this.#glass, theme),
    );
  }

  opened({ name, topic, direct }: ChannelView): void {
    this.#title.replaceChildren(icon(direct ? ICONS.at : ICONS.hash), name);
    this.#topic.textContent = topic;
    document.title = `${direct ? '@' : '#'}${name} · Hamlet playground`;
  }

  status(connected: boolean, botOnline: boolean): void {
    if (!connected) this.#status.textContent = 'Connection lost, trying again…';
    else this.#status.textContent = botOnline ? '' : 'Hamlet is offline';
  }

  pressed(open: string | undefined): void {
    this.#samples.setAttribute('aria-pressed', String(open === 'samples'));
    this.#glass.setAttribute('aria-pressed', String(open === 'glass'));
  }
}
