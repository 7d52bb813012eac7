import type { Ask } from './connection.js';
import { button, el } from './dom.js';
import { remembered } from './settings.js';

const KEY = 'hint-seen';
type Step = 'ask' | 'press' | 'menu';

const STEPS: readonly (readonly [Step, string])[] = [
  ['ask', 'Press a sample under “Try these”, or type /check and a text of your own.'],
  ['press', 'Read the answer, then press its buttons: they explain how the number came about.'],
  ['menu', 'Right-click any message and choose Explain spam score.'],
];

const STEP_OF: Partial<Record<Ask['kind'], Step>> = { slash: 'ask', click: 'press', menu: 'menu' };

/** Three steps for a first visit; once done or dismissed they do not come back in this browser. */
export class Hint {
  readonly element: HTMLElement;
  readonly #left = new Map<Step, HTMLElement>();

  constructor() {
    STEPS.forEach(([step, text], index) => {
      this.#left.set(step, el('li', { value: index + 1 }, text));
    });
    const close = button('Got it', { class: 'button primary' }, () => {
      this.#finish();
    });
    this.element = el(
      'section',
      { class: 'hint', 'aria-label': 'First steps' },
      el('h2', {}, 'Three steps to begin'),
      el('ol', {}, ...this.#left.values()),
      close,
    );
    this.element.hidden = remembered.read(KEY) !== null;
  }

  /** Notes what was done; it may have been one of the steps. */
  did(kind: Ask['kind']): void {
    const step = STEP_OF[kind];
    const row = step && this.#left.get(step);
    if (!row) return;
    this.#left.delete(step);
    row.classList.add('done');
    row.append(el('span', { class: 'visually-hidden' }, ' (done)'));
    if (this.#left.size === 0) this.#finish();
  }

  #finish(): void {
    remembered.write(KEY, 'yes');
    this.element.hidden = true;
  }
}
