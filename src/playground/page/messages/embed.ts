import type { EmbedView } from '../../live/protocol.js';
import { el } from '../dom.js';
import { markdown } from '../markdown/render.js';
import type { Names } from '../markdown/render.js';
import { picture } from './picture.js';

function title({ title, url }: EmbedView, names: Names): HTMLElement | undefined {
  if (title === undefined) return undefined;
  const text = markdown(title, names);
  if (url === undefined) return el('div', { class: 'embed-title' }, text);
  const link = el('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, text);
  return el('div', { class: 'embed-title' }, link);
}

function fields({ fields }: EmbedView, names: Names): HTMLElement | undefined {
  if (fields.length === 0) return undefined;
  const cells = fields.map(({ name, value, inline }) =>
    el(
      'div',
      { class: inline ? 'embed-field inline' : 'embed-field' },
      el('div', { class: 'embed-field-name' }, markdown(name, names)),
      markdown(value, names),
    ),
  );
  return el('div', { class: 'embed-fields' }, ...cells);
}

function footer({ footer, timestamp }: EmbedView): HTMLElement | undefined {
  const time = timestamp === undefined ? undefined : new Date(timestamp).toLocaleString();
  const text = [footer, time].filter((part) => part !== undefined).join(' • ');
  return text === '' ? undefined : el('div', { class: 'embed-footer', dir: 'auto' }, text);
}

export function embed(view: EmbedView, names: Names): HTMLElement {
  const { author, description, color, thumbnail, image } = view;
  const element = el(
    'article',
    { class: thumbnail ? 'embed with-thumbnail' : 'embed' },
    author === undefined ? undefined : el('div', { class: 'embed-author' }, author),
    title(view, names),
    description === undefined
      ? undefined
      : el('div', { class: 'embed-description' }, markdown(description, names)),
    fields(view, names),
    image && picture(image.url, image.alt, 'embed-image'),
    thumbnail && picture(thumbnail.url, thumbnail.alt, 'embed-thumbnail'),
    footer(view),
  );
  if (color !== undefined)
    element.style.setProperty('--embed-colour', `#${color.toString(16).padStart(6, '0')}`);
  return element;
}
