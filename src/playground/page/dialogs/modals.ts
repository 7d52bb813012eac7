import type { InteractionView } from '../../live/protocol.js';
import type { Ask, Result } from '../connection.js';
import { openModal } from './modal.js';

/** The forms that interactions opened; each is shown once. */
export class Modals {
  readonly #shown = new Set<string>();
  readonly #ask: (ask: Ask) => Promise<Result>;

  constructor(ask: (ask: Ask) => Promise<Result>) {
    this.#ask = ask;
  }

  show({ id, modal }: InteractionView): void {
    if (!modal || this.#shown.has(id)) return;
    this.#shown.add(id);
    openModal(modal, async (values) => {
      const { error } = await this.#ask({ kind: 'submit', interactionId: id, values });
      return error;
    });
  }
}
