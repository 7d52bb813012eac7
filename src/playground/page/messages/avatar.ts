import { el } from '../dom.js';

const COLOURS = 6;

/** A round picture of a person: the initial on a colour that belongs to the name. */
export function avatar(name: string, bot = false): HTMLElement {
  const letters = Array.from(name);
  const sum = letters.reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  const look = bot ? 'avatar avatar-bot' : `avatar avatar-${sum % COLOURS}`;
  const [initial = '?'] = letters;
  return el('span', { class: look, 'aria-hidden': 'true' }, bot ? '' : initial);
}
