import '@skyra/discord-components-core/discord-mention.js';
import '@skyra/discord-components-core/discord-spoiler.js';
import { el } from '../dom.js';
import { parseMarkdown } from './blocks.js';
import type { Block } from './blocks.js';
import type { Inline } from './inline.js';

/** Finds the name that an id stands for. */
export type Names = (id: string) => string | undefined;

const TAGS = { strong: 'strong', em: 'em', underline: 'u', strike: 's' } as const;
const HEADINGS = ['h3', 'h4', 'h5'] as const;

function mention({ of, id }: Extract<Inline, { kind: 'mention' }>, names: Names): HTMLElement {
  const element = document.createElement('discord-mention');
  const known = names(id);
  if (of === 'command') {
    element.setAttribute('type', 'slash');
    element.textContent = id;
  } else if (of === 'channel') {
    element.setAttribute('type', 'channel');
    element.textContent = known ?? 'unknown';
  } else {
    element.setAttribute('type', of === 'role' ? 'role' : 'user');
    element.textContent = of === 'everyone' ? id : (known ?? 'unknown');
  }
  return element;
}

function spoiler(children: readonly Node[]): HTMLElement {
  const element = document.createElement('discord-spoiler');
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '0');
  const label = el('span', { class: 'visually-hidden' }, 'Spoiler, press to show');
  element.append(label, el('span', { class: 'spoiler' }, ...children));
  const show = () => {
    element.setAttribute('activated', '');
    label.remove();
    for (const name of ['role', 'tabindex']) element.removeAttribute(name);
  };
  element.addEventListener('click', show);
  element.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === ' ') show();
  });
  return element;
}

function time({ seconds }: Extract<Inline, { kind: 'time' }>): HTMLElement {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return el('span', {}, String(seconds));
  const shown = date.toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' });
  return el('time', { class: 'timestamp', datetime: date.toISOString() }, shown);
}

function inlineNode(part: Inline, names: Names): Node {
  switch (part.kind) {
    case 'text':
      return document.createTextNode(part.text);
    case 'break':
      return el('br');
    case 'code':
      return el('code', {}, part.text);
    case 'emoji':
      return el('span', { class: 'custom-emoji' }, part.text);
    case 'link':
      return el(
        'a',
        { href: part.url, target: '_blank', rel: 'noopener noreferrer nofollow' },
        ...inlineNodes(part.children, names),
      );
    case 'mention':
      return mention(part, names);
    case 'time':
      return time(part);
    case 'spoiler':
      return spoiler(inlineNodes(part.children, names));
    case 'strong':
    case 'em':
    case 'underline':
    case 'strike':
      return el(TAGS[part.kind], {}, ...inlineNodes(part.children, names));
  }
}

function inlineNodes(parts: readonly Inline[], names: Names): Node[] {
  return parts.map((part) => inlineNode(part, names));
}

function blockNode(block: Block, names: Names): Node {
  switch (block.kind) {
    case 'paragraph':
      return el('p', {}, ...inlineNodes(block.children, names));
    case 'subtext':
      return el('p', { class: 'subtext' }, ...inlineNodes(block.children, names));
    case 'heading':
      return el(HEADINGS[block.level - 1] ?? 'h5', {}, ...inlineNodes(block.children, names));
    case 'code':
      return el('pre', { tabindex: 0 }, el('code', {}, block.text));
    case 'quote':
      return el('blockquote', {}, ...block.blocks.map((one) => blockNode(one, names)));
    case 'list':
      return el(
        block.ordered ? 'ol' : 'ul',
        {},
        ...block.items.map((item) => el('li', {}, ...inlineNodes(item, names))),
      );
  }
}

/** Discord's Markdown as elements; every word of it goes in as text. */
export function markdown(source: string, names: Names): HTMLElement {
  const blocks = parseMarkdown(source).map((block) => blockNode(block, names));
  return el('div', { class: 'markdown', dir: 'auto' }, ...blocks);
}
