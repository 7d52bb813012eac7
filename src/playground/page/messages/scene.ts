import type { ChannelView, MessageView, PersonView } from '../../live/protocol.js';
import type { Ask } from '../connection.js';
import type { Names } from '../markdown/render.js';

export interface Target {
  readonly channelId: string;
  readonly messageId: string;
}

/** What can be done with a message. */
export interface MessageActs {
  target(view: MessageView): Target;
  /** Uses a component: asks, and shows on the component that it is under way. */
  use(component: EventTarget | null, ask: Ask): void;
  openMenu(view: MessageView, place: { left: number; top: number }, back: HTMLElement): void;
  dismiss(view: MessageView): void;
}

/** A message with everything that drawing it needs. */
export interface MessageScene {
  readonly view: MessageView;
  readonly names: Names;
  readonly people: readonly PersonView[];
  readonly channels: readonly ChannelView[];
  readonly act: MessageActs;
  /** Why the last use of one of its components failed. */
  readonly failure?: string | undefined;
  media(url: string, alt: string): HTMLElement;
}
