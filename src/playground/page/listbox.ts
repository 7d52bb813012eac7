import { el } from './dom.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly group?: string;
}

let made = 0;

/** A list to choose from, driven by the keys of whatever has the focus (ARIA 1.2 listbox). */
export class Listbox {
  readonly element: HTMLElement;
  readonly id: string;
  readonly #pick: (choice: Choice) => void;
  #choices: readonly Choice[] = [];
  #active = 0;

  constructor(name: string, pick: (choice: Choice) => void) {
    made += 1;
    this.id = `listbox-${made}`;
    this.#pick = pick;
    this.element = el('div', {
      class: 'listbox',
      role: 'listbox',
      id: this.id,
      'aria-label': name,
    });
    this.element.hidden = true;
  }

  get open(): boolean {
    return !this.element.hidden;
  }

  show(choices: readonly Choice[]): void {
    this.#choices = choices;
    this.#active = 0;
    this.element.replaceChildren(...choices.map((choice, index) => this.#option(choice, index)));
    this.element.hidden = choices.length === 0;
    this.#mark();
  }

  hide(): void {
    this.show([]);
  }

  /** Handles a key; true when it was meant for the list. */
  key(event: KeyboardEvent): boolean {
    if (!this.open) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const { length } = this.#choices;
      this.#active = (this.#active + step + length) % length;
      this.#mark();
    } else if (event.key === 'Escape') this.hide();
    else if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey))
      this.#take(this.#active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** Ties the list to the field whose keys drive it. */
  own(field: HTMLElement): void {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', this.id);
    const observer = new MutationObserver(() => {
      field.setAttribute('aria-expanded', String(this.open));
      const active = this.open ? `${this.id}-${this.#active}` : '';
      field.setAttribute('aria-activedescendant', active);
    });
    field.setAttribute('aria-expanded', 'false');
    observer.observe(this.element, { attributes: true, childList: true, subtree: true });
  }

  #option({ label, detail }: Choice, index: number): HTMLElement {
    const option = el(
      'div',
      { class: 'listbox-option', role: 'option', id: `${this.id}-${index}` },
      el('span', { class: 'listbox-label' }, label),
      detail === undefined ? undefined : el('span', { class: 'listbox-detail' }, detail),
    );
    option.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    option.addEventListener('mousemove', () => {
      if (this.#active === index) return;
      this.#active = index;
      this.#mark();
    });
    option.addEventListener('click', () => {
      this.#take(index);
    });
    return option;
  }

  #take(index: number): void {
    const choice = this.#choices[index];
    this.hide();
    if (choice) this.#pick(choice);
  }

  #mark(): void {
    [...this.element.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === this.#active));
      if (index === this.#active && this.open) option.scrollIntoView({ block: 'nearest' });
    });
  }
}
