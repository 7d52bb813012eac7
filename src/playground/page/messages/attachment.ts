import type { AttachmentView } from '../../live/protocol.js';
import { el, icon } from '../dom.js';
import { ICONS } from '../icons.js';
import { picture } from './picture.js';

function size(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

export function attachment({ name, url, bytes, image, alt }: AttachmentView): HTMLElement {
  if (image) return picture(url, alt, 'attachment-image');
  return el(
    'div',
    { class: 'attachment' },
    icon(ICONS.file),
    el('a', { href: url, download: name, dir: 'auto' }, name),
    el('span', { class: 'muted' }, size(bytes)),
  );
}
