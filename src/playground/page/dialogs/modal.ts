import { ComponentType } from 'discord-api-types/v10';
import type { Modal, ModalField, ModalPart } from '../../limits/modal.js';
import { button, el } from '../dom.js';
import { markdown } from '../markdown/render.js';

interface Field {
  readonly node: HTMLElement;
  readonly id: string;
  value(): string | string[];
}

const MOST_CHARACTERS = 4000;
const PARAGRAPH = 2;

type TextField = Extract<ModalField, { type: ComponentType.TextInput }>;

function textField(part: TextField, id: string): Field {
  const { custom_id, style, value, placeholder, required = true } = part;
  const most = part.max_length ?? MOST_CHARACTERS;
  const long = style === PARAGRAPH;
  const attributes = {
    id,
    placeholder: placeholder ?? undefined,
    maxlength: most,
    minlength: part.min_length,
    required,
    'aria-describedby': `${id}-count`,
    dir: 'auto',
  };
  const input = long
    ? el('textarea', { ...attributes, rows: 6 })
    : el('input', { ...attributes, type: 'text' });
  input.value = value ?? '';
  const count = el('span', { class: 'muted count', id: `${id}-count` });
  const recount = () => {
    count.textContent = `${input.value.length} / ${most}`;
  };
  input.addEventListener('input', recount);
  recount();
  return { node: el('div', {}, input, count), id: custom_id, value: () => input.value };
}

function chooseField(part: Exclude<ModalField, TextField>, id: string): Field {
  const { custom_id, max_values: most = 1, required = true } = part;
  const options = part.type === ComponentType.StringSelect ? part.options : [];
  const select = el('select', { id, multiple: most > 1, required });
  if (most === 1) select.append(el('option', { value: '' }, part.placeholder ?? 'Choose'));
  for (const one of options)
    select.append(el('option', { value: one.value, selected: one.default ?? false }, one.label));
  const value = () =>
    [...select.selectedOptions].map((one) => one.value).filter((one) => one !== '');
  return { node: select, id: custom_id, value };
}

function labelled(name: string, detail: string | undefined, field: ModalField, index: number) {
  const id = `modal-field-${index}`;
  const made =
    field.type === ComponentType.TextInput ? textField(field, id) : chooseField(field, id);
  const required = field.required !== false;
  const star = required
    ? el('span', { class: 'required', 'aria-hidden': 'true' }, ' *')
    : undefined;
  const node = el(
    'div',
    { class: 'modal-field' },
    el('label', { for: id }, name, star),
    detail === undefined ? undefined : el('p', { class: 'muted' }, detail),
    made.node,
  );
  return { ...made, node };
}

function fieldsOf(part: ModalPart, index: number): (Field | HTMLElement)[] {
  if (part.type === ComponentType.TextDisplay) return [markdown(part.content, () => undefined)];
  if (part.type === ComponentType.Label)
    return [labelled(part.label, part.description ?? undefined, part.component, index)];
  return part.components.map((field) => labelled(field.label, undefined, field, index));
}

/** Opens a bot's form; `submit` says what is wrong, or nothing when the form may close. */
export function openModal(
  modal: Modal,
  submit: (values: Record<string, string | string[]>) => Promise<string | undefined>,
): void {
  const back = document.activeElement;
  const parts = modal.components.flatMap(fieldsOf);
  const fields = parts.filter((part): part is Field => !(part instanceof HTMLElement));
  const error = el('p', { class: 'failure', role: 'alert' });
  const send = el('button', { class: 'button primary', type: 'submit' }, 'Submit');
  const cancel = button('Cancel', { class: 'button quiet' }, () => {
    dialog.close();
  });
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: 'modal-title' }, modal.title),
    ...parts.map((part) => (part instanceof HTMLElement ? part : part.node)),
    error,
    el('div', { class: 'dialog-buttons' }, cancel, send),
  );
  const dialog = el('dialog', { class: 'dialog', 'aria-labelledby': 'modal-title' }, form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send.disabled = true;
    void submit(Object.fromEntries(fields.map((field) => [field.id, field.value()]))).then(
      (wrong) => {
        send.disabled = false;
        error.textContent = wrong ?? '';
        if (wrong === undefined) dialog.close();
      },
    );
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (back instanceof HTMLElement) back.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  form.querySelector<HTMLElement>('input, textarea, select')?.focus();
}
