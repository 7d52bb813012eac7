import type { Choice } from '../limits/command.js';
import type { Modal } from '../limits/modal.js';
import type {
  Acknowledgement,
  Exchange,
  LiveInteraction,
} from '../interactions/live-interaction.js';
import type { Message } from '../state/entities.js';
import { until } from '../state/signal.js';
import type { World } from '../state/world.js';

/** A modal that the bot opened; it is filled in by the person who asked. */
export interface OpenModal {
  readonly modal: Modal;
  readonly opener: LiveInteraction;
}

/** What a person sees become of an interaction; every promise fails with what happened instead. */
export class InteractionHandle {
  readonly live: LiveInteraction;
  readonly #world: World;

  constructor(live: LiveInteraction, world: World) {
    this.live = live;
    this.#world = world;
  }

  acknowledged(): Promise<Acknowledgement> {
    return this.#until('acknowledged', () => this.live.acknowledgement);
  }

  /** The reply, or the changed message of a component; deferred ones once they are filled. */
  reply(): Promise<Message> {
    return this.#until('answered', () => {
      const { originalId, beginning, answeredAfterMs } = this.live;
      if (originalId === undefined || answeredAfterMs === undefined) return undefined;
      const message = this.#world.message(beginning.channel.id, originalId);
      return message?.loading ? undefined : message;
    });
  }

  followUp(index = 0): Promise<Message> {
    return this.#until(`followed up (${index})`, () => {
      const id = this.live.followUpIds[index];
      return id === undefined ? undefined : this.#world.message(this.live.beginning.channel.id, id);
    });
  }

  async modal(): Promise<OpenModal> {
    const modal = await this.#until('answered with a modal', () => this.live.modal);
    return { modal, opener: this.live };
  }

  choices(): Promise<readonly Choice[]> {
    return this.#until('answered with choices', () => this.live.choices);
  }

  /** Resolves when Discord shows "The application did not respond". */
  unanswered(): Promise<true> {
    return this.#until('given up', () => this.live.unanswered || undefined);
  }

  get timings(): { readonly acknowledgedAfterMs?: number; readonly answeredAfterMs?: number } {
    const { acknowledgement, answeredAfterMs } = this.live;
    return {
      ...(acknowledgement ? { acknowledgedAfterMs: acknowledgement.afterMs } : {}),
      ...(answeredAfterMs === undefined ? {} : { answeredAfterMs }),
    };
  }

  get exchanges(): readonly Exchange[] {
    return this.live.exchanges;
  }

  #until<T>(what: string, read: () => T | undefined): Promise<T> {
    const seen = () =>
      this.live.exchanges.map(({ name, status, answer }) =>
        `${name} ${status ?? ''} ${status && status >= 400 ? JSON.stringify(answer) : ''}`.trim(),
      );
    return until(this.live.changed, read, () => `not ${what} [${seen().join('; ')}]`);
  }
}
