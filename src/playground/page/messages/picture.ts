import { button, el } from '../dom.js';

function isOurs(url: string): boolean {
  return URL.canParse(url) && new URL(url).origin === location.origin;
}

function enlarge(url: string, alt: string): void {
  const dialog = el('dialog', { class: 'lightbox', 'aria-label': 'Picture' });
  const close = button('Close', { class: 'button secondary' }, () => {
    dialog.close();
  });
  dialog.append(
    el('img', { src: url, alt }),
    el('p', { class: 'lightbox-alt' }, alt === '' ? 'This picture has no description.' : alt),
    close,
  );
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

/** A picture from the local file store; what lies elsewhere is named, never fetched. */
export function picture(url: string, alt: string, look: string): HTMLElement {
  if (!isOurs(url)) return el('span', { class: 'outside-picture' }, `Picture at ${url}`);
  const image = el('img', { src: url, alt, loading: 'lazy', decoding: 'async' });
  const name = `Enlarge picture${alt === '' ? '' : `: ${alt}`}`;
  return button(image, { class: `picture ${look}`, name }, () => {
    enlarge(url, alt);
  });
}
