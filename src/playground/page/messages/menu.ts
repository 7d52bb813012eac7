import { button, el, icon } from '../dom.js';
import { openPopover } from '../popover.js';

export interface MenuItem {
  readonly label: string;
  readonly path: string;
  /** Items of an app stand under its name. */
  readonly app?: string;
  run(): void;
}

/** A menu as ARIA has it: arrows move, Enter chooses, Escape goes back to where it came from. */
export function openMenu(
  name: string,
  items: readonly MenuItem[],
  place: { left: number; top: number },
  back: HTMLElement,
): void {
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-label': name });
  let app: string | undefined;
  const buttons = items.map((item) => {
    if (item.app !== app) {
      app = item.app;
      menu.append(el('div', { class: 'menu-heading', role: 'presentation' }, `Apps: ${app ?? ''}`));
    }
    const row = button([icon(item.path), item.label], { class: 'menu-item' }, () => {
      close();
      item.run();
    });
    row.setAttribute('role', 'menuitem');
    menu.append(row);
    return row;
  });
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = buttons.findIndex((one) => one === document.activeElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  });
  const close = openPopover(menu, place, () => {
    if (document.activeElement === document.body) back.focus();
  });
  buttons[0]?.focus();
}
