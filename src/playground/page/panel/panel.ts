import { button, el, icon } from '../dom.js';
import { ICONS } from '../icons.js';

export type Tab = 'samples' | 'glass';

const TITLES: Readonly<Record<Tab, string>> = { samples: 'Try these', glass: 'Under the glass' };
const TABS: readonly Tab[] = ['samples', 'glass'];

/** The side panel with its two tabs; it can be folded away. */
export class Panel {
  readonly #place: HTMLElement;
  readonly #contents: Readonly<Record<Tab, HTMLElement>>;
  readonly #tabs = new Map<Tab, HTMLButtonElement>();
  readonly #changed: (open: Tab | undefined) => void;
  #open: Tab | undefined;

  constructor(place: HTMLElement, samples: HTMLElement, changed: (open: Tab | undefined) => void) {
    this.#place = place;
    this.#changed = changed;
    const frame = (tab: Tab, ...content: HTMLElement[]) =>
      el(
        'div',
        {
          class: 'tab-panel',
          role: 'tabpanel',
          id: `tab-${tab}`,
          tabindex: 0,
          'aria-label': TITLES[tab],
        },
        ...content,
      );
    this.#contents = { samples: frame('samples', samples), glass: frame('glass') };
    const tabs = TABS.map((tab) => this.#tab(tab));
    const list = el('div', { class: 'tabs', role: 'tablist', 'aria-label': 'Side panel' }, ...tabs);
    list.addEventListener('keydown', ({ key }) => {
      if (key === 'ArrowLeft' || key === 'ArrowRight') this.#step();
    });
    const close = button(
      icon(ICONS.close),
      { class: 'icon-button', name: 'Close side panel' },
      () => {
        this.show(undefined);
      },
    );
    place.append(
      el('div', { class: 'panel-header' }, list, close),
      ...TABS.map((tab) => this.#contents[tab]),
    );
  }

  get open(): Tab | undefined {
    return this.#open;
  }

  show(tab: Tab | undefined): void {
    this.#open = tab;
    this.#place.hidden = tab === undefined;
    for (const one of TABS) {
      this.#contents[one].hidden = one !== tab;
      const button = this.#tabs.get(one);
      button?.setAttribute('aria-selected', String(one === tab));
      button?.setAttribute('tabindex', one === tab ? '0' : '-1');
    }
    this.#changed(tab);
  }

  toggle(tab: Tab): void {
    this.show(this.#open === tab ? undefined : tab);
  }

  drawGlass(content: HTMLElement): void {
    this.#contents.glass.replaceChildren(content);
  }

  #tab(tab: Tab): HTMLButtonElement {
    const made = button(TITLES[tab], { class: 'tab' }, () => {
      this.show(tab);
    });
    made.setAttribute('role', 'tab');
    made.setAttribute('aria-controls', `tab-${tab}`);
    this.#tabs.set(tab, made);
    return made;
  }

  #step(): void {
    const other = this.#open === 'samples' ? 'glass' : 'samples';
    this.show(other);
    this.#tabs.get(other)?.focus();
  }
}
