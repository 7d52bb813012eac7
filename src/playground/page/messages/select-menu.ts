import { button, el } from '../dom.js';
import { below, openPopover } from '../popover.js';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly description?: string | null | undefined;
  readonly chosen?: boolean | undefined;
}

export interface SelectLook {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly disabled: boolean;
}

function optionBox(option: SelectOption, kind: 'radio' | 'checkbox', group: string) {
  const { value, label, description, chosen } = option;
  const input = el('input', { type: kind, name: group, value, checked: chosen ?? false });
  const text = el('span', { class: 'select-text' }, el('span', {}, label));
  if (description) text.append(el('span', { class: 'muted' }, description));
  return { input, row: el('label', { class: 'select-option' }, input, text) };
}

/** Discord's select menu: a button that opens the options; one is taken at once, several when done. */
export function selectMenu(
  look: SelectLook,
  options: readonly SelectOption[],
  choose: (values: readonly string[]) => void,
): HTMLElement {
  const chosen = options.filter((option) => option.chosen).map(({ label }) => label);
  const shown = el('span', { class: 'select-shown' }, chosen.join(', ') || look.name);
  const trigger = button(
    [shown, el('span', { class: 'chevron', 'aria-hidden': 'true' })],
    { class: 'select', name: look.name, disabled: look.disabled },
    () => {
      open();
    },
  );
  trigger.setAttribute('aria-haspopup', 'dialog');
  const open = () => {
    const several = look.most > 1;
    const boxes = options.map((one) => optionBox(one, several ? 'checkbox' : 'radio', look.name));
    const values = () => boxes.filter(({ input }) => input.checked).map(({ input }) => input.value);
    const finish = () => {
      const picked = values();
      if (picked.length < look.least || picked.length > look.most) return;
      close();
      shown.textContent =
        options
          .filter(({ value }) => picked.includes(value))
          .map(({ label }) => label)
          .join(', ') || look.name;
      choose(picked);
    };
    const list = el('fieldset', { class: 'select-list' }, el('legend', {}, look.name));
    list.append(...boxes.map(({ row }) => row));
    if (several) list.append(button('Done', { class: 'button primary' }, finish));
    const close = openPopover(list, below(trigger), () => {
      trigger.focus();
    });
    for (const { input, row } of boxes) {
      if (!several) row.addEventListener('click', ({ detail }) => detail > 0 && setTimeout(finish));
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Enter') finish();
      });
    }
    (boxes.find(({ input }) => input.checked) ?? boxes[0])?.input.focus();
  };
  return trigger;
}
