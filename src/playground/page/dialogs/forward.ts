import type { ChannelView } from '../../live/protocol.js';
import { button, el } from '../dom.js';

/** Asks where to forward a message to. */
export function askWhere(
  channels: readonly ChannelView[],
  forward: (channelId: string) => void,
): void {
  const back = document.activeElement;
  const places = channels.map(({ id, name, direct }) =>
    button(direct ? `@${name}` : `#${name}`, { class: 'button secondary' }, () => {
      dialog.close();
      forward(id);
    }),
  );
  const cancel = button('Cancel', { class: 'button quiet' }, () => {
    dialog.close();
  });
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': 'forward-title' },
    el('h2', { id: 'forward-title' }, 'Forward to'),
    el('div', { class: 'stack' }, ...places),
    el('div', { class: 'dialog-buttons' }, cancel),
  );
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (back instanceof HTMLElement) back.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
