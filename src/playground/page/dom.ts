type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined;

/** Makes an element; strings become text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

export interface ButtonLook {
  readonly class?: string;
  /** Spoken name, where the visible text does not say enough. */
  readonly name?: string;
  readonly title?: string;
  readonly disabled?: boolean;
}

export function button(
  content: Child | readonly Child[],
  look: ButtonLook,
  press: (event: MouseEvent) => void,
): HTMLButtonElement {
  const { name, ...attributes } = look;
  const single = content === undefined || typeof content === 'string' || content instanceof Node;
  const children = single ? [content] : content;
  const element = el('button', { type: 'button', 'aria-label': name, ...attributes }, ...children);
  element.addEventListener('click', press);
  return element;
}

export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A line icon of 24 by 24, hidden from screen readers. */
export function icon(path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}

/** Reads something to a screen reader without showing it. */
export function announce(text: string): void {
  byId('announcer').textContent = text;
}
