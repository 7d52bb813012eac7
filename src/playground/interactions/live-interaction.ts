import type { InteractionType, MessageType } from 'discord-api-types/v10';
import type { Choice } from '../limits/command.js';
import type { Modal } from '../limits/modal.js';
import type { Channel, Message, User } from '../state/entities.js';
import { Signal } from '../state/signal.js';

export interface Acknowledgement {
  readonly kind: 'message' | 'deferred' | 'update' | 'deferred-update' | 'choices' | 'modal';
  readonly ephemeral: boolean;
  readonly afterMs: number;
}

/** One thing that went over the wire for an interaction. */
export interface Exchange {
  readonly direction: 'to bot' | 'from bot';
  readonly afterMs: number;
  readonly name: string;
  readonly body: unknown;
  readonly status?: number;
  readonly answer?: unknown;
}

export interface Beginning {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly user: User;
  readonly channel: Channel;
  readonly guildId?: string;
  /** What kind of message an answer becomes. */
  readonly answerType: MessageType;
  /** What was used, as people call it. */
  readonly label: string;
  /** The command's full name, as people see it above the reply. */
  readonly name?: string;
  /** The message whose component was used. */
  readonly source?: Message;
  readonly startedAt: number;
}

/** An interaction and all that became of it; REST writes, people and tests read. */
export class LiveInteraction {
  readonly changed = new Signal<LiveInteraction>();
  readonly exchanges: Exchange[] = [];
  readonly followUpIds: string[] = [];
  acknowledgement?: Acknowledgement;
  originalId?: string;
  choices?: readonly Choice[];
  modal?: Modal;
  answeredAfterMs?: number;
  /** Set when Discord gave up waiting: "The application did not respond". */
  unanswered = false;
  readonly #start = performance.now();

  readonly beginning: Beginning;

  constructor(beginning: Beginning) {
    this.beginning = beginning;
  }

  /** Milliseconds since the interaction was sent, to a tenth. */
  elapsed(): number {
    return Math.round((performance.now() - this.#start) * 10) / 10;
  }

  acknowledge(kind: Acknowledgement['kind'], ephemeral = false): void {
    this.acknowledgement = { kind, ephemeral, afterMs: this.elapsed() };
    if (kind !== 'deferred' && kind !== 'deferred-update') this.answer();
    this.changed.send(this);
  }

  answer(): void {
    this.answeredAfterMs ??= this.elapsed();
    this.changed.send(this);
  }

  followedUp(messageId: string): void {
    this.followUpIds.push(messageId);
    this.answer();
  }

  giveUp(): void {
    if (this.acknowledgement) return;
    this.unanswered = true;
    this.changed.send(this);
  }

  /** Notes what was sent; the function that comes back notes how it was answered. */
  record(sent: Omit<Exchange, 'afterMs'>): (status: number, answer: unknown) => void {
    const exchange = { ...sent, afterMs: this.elapsed() };
    const index = this.exchanges.push(exchange) - 1;
    this.changed.send(this);
    return (status, answer) => {
      this.exchanges[index] = { ...exchange, status, answer };
      this.changed.send(this);
    };
  }
}
