import { el } from './dom.js';

interface Place {
  readonly left: number;
  readonly top: number;
}

const MARGIN = 8;

function within(value: number, size: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - size - MARGIN));
}

/** Shows something above the page near a place; Escape or a press elsewhere takes it away. */
export function openPopover(
  content: HTMLElement,
  place: Place,
  closed: () => void = () => undefined,
): () => void {
  const layer = el('div', { class: 'popover', popover: 'auto' }, content);
  document.body.append(layer);
  layer.addEventListener('toggle', (event) => {
    if (!(event instanceof ToggleEvent) || event.newState === 'open') return;
    layer.remove();
    closed();
  });
  layer.showPopover();
  const { width, height } = layer.getBoundingClientRect();
  layer.style.setProperty('left', `${within(place.left, width, innerWidth)}px`);
  layer.style.setProperty('top', `${within(place.top, height, innerHeight)}px`);
  return () => {
    layer.hidePopover();
  };
}

/** The place just below an element. */
export function below(element: HTMLElement): Place {
  const { left, bottom } = element.getBoundingClientRect();
  return { left, top: bottom + 4 };
}
