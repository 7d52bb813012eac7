import { button, el } from './dom.js';
import { remembered } from './settings.js';

const KEY = 'hint-seen';
const STEPS = [
  'Press a sample under “Try these”, or type /check and a text of your own.',
  'Read the answer, then press its buttons: they explain how the number came about.',
  'Right-click any message and choose Explain spam score.',
];

/** Three steps for a first visit; once dismissed it does not come back in this browser. */
export function firstVisitHint(): HTMLElement | undefined {
  if (remembered.read(KEY) !== null) return undefined;
  const done = button('Got it', { class: 'button primary' }, () => {
    remembered.write(KEY, 'yes');
    hint.remove();
  });
  const hint = el(
    'section',
    { class: 'hint', 'aria-label': 'First steps' },
    el('h2', {}, 'Three steps to begin'),
    el('ol', {}, ...STEPS.map((step) => el('li', {}, step))),
    done,
  );
  return hint;
}
