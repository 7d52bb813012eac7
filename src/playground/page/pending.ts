import type { InteractionView } from '../live/protocol.js';
import { el } from './dom.js';
import { avatar } from './messages/avatar.js';

const FAILED = 'The application did not respond';

/** A command that has no message yet: on its way, or given up. */
function pendingRow({ label, state }: InteractionView, botName: string): HTMLElement {
  const failed = state === 'unanswered';
  const text = failed ? FAILED : `Sending ${label}…`;
  return el(
    'div',
    { class: failed ? 'pending failed' : 'pending', role: failed ? 'alert' : undefined },
    avatar(botName, true),
    el('span', {}, text),
  );
}

const RECENT = 3;

/** Commands without an answer, below the messages of the channel. */
export function drawPending(
  place: HTMLElement,
  interactions: Iterable<InteractionView>,
  channelId: string | undefined,
  botName: string,
): void {
  const rows = [...interactions]
    .slice(-RECENT)
    .filter((one) => one.channelId === channelId && one.sourceId === undefined)
    .filter(({ state }) => state === 'waiting' || state === 'unanswered')
    .map((one) => pendingRow(one, botName));
  place.replaceChildren(...rows);
}

/** Why the last use of a message's component failed, if it did. */
export function failureOf(
  interactions: Iterable<InteractionView>,
  messageId: string,
): string | undefined {
  const last = [...interactions].filter(({ sourceId }) => sourceId === messageId).at(-1);
  return last?.state === 'unanswered' ? 'This interaction failed' : undefined;
}
