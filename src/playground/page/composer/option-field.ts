import type {
  ChannelView,
  GivenFile,
  GivenOption,
  OptionView,
  PersonView,
} from '../../live/protocol.js';
import { el } from '../dom.js';
import { Listbox } from '../listbox.js';
import { readFile } from './files.js';

export interface OptionField {
  readonly node: HTMLElement;
  readonly input: HTMLElement;
  /** What was filled in; undefined when nothing was, an error when it cannot be. */
  value(): Promise<GivenOption | undefined | Error>;
}

export interface FieldScene {
  readonly people: readonly PersonView[];
  readonly channels: readonly ChannelView[];
  complete(
    option: string,
    typed: string,
  ): Promise<readonly { name: string; value: string | number }[]>;
}

let made = 0;

function frame(option: OptionView, input: HTMLElement, ...more: HTMLElement[]): HTMLElement {
  made += 1;
  const id = `option-${made}`;
  input.setAttribute('id', id);
  const label = el('label', { for: id }, option.label);
  return el('span', { class: 'option' }, label, input, ...more);
}

function pickField(
  option: OptionView,
  choices: readonly (readonly [string, GivenOption])[],
): OptionField {
  const select = el('select', { required: option.required }, el('option', { value: '' }, 'choose'));
  choices.forEach(([name], index) => {
    select.append(el('option', { value: String(index) }, name));
  });
  const value = () =>
    Promise.resolve(select.value === '' ? undefined : choices[Number(select.value)]?.[1]);
  return { node: frame(option, select), input: select, value };
}

function fileField(option: OptionView): OptionField {
  const input = el('input', { type: 'file', required: option.required });
  const value = async (): Promise<GivenFile | undefined | Error> => {
    const [file] = input.files ?? [];
    if (!file) return undefined;
    const read = await readFile(file);
    return typeof read === 'string' ? new Error(read) : read;
  };
  return { node: frame(option, input), input, value };
}

function numberOf(option: OptionView, typed: string): number | Error {
  const number = Number(typed.replace(',', '.'));
  return Number.isFinite(number)
    ? number
    : new Error(`The option ${option.label} is not a number.`);
}

function typedField(option: OptionView, scene: FieldScene): OptionField {
  const numeric = option.kind === 'integer' || option.kind === 'number';
  const input = el('input', {
    type: 'text',
    inputmode: numeric ? 'decimal' : 'text',
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
    required: option.required,
  });
  const fit = () => {
    input.style.setProperty(
      '--characters',
      String(Math.min(60, Math.max(8, input.value.length + 1))),
    );
  };
  input.addEventListener('input', fit);
  fit();
  const value = (): Promise<GivenOption | undefined | Error> => {
    if (input.value === '') return Promise.resolve(undefined);
    return Promise.resolve(numeric ? numberOf(option, input.value) : input.value);
  };
  if (!option.autocomplete) return { node: frame(option, input), input, value };
  return { node: frame(option, input, completion(option, input, scene)), input, value };
}

/** Offers the bot's own suggestions for what was typed so far. */
function completion(option: OptionView, input: HTMLInputElement, scene: FieldScene): HTMLElement {
  const listbox = new Listbox(`Suggestions for ${option.label}`, (choice) => {
    input.value = choice.value;
    input.dispatchEvent(new Event('change'));
  });
  listbox.own(input);
  let latest = 0;
  const refresh = async () => {
    latest += 1;
    const mine = latest;
    const choices = await scene.complete(option.name, input.value);
    if (mine !== latest || document.activeElement !== input) return;
    listbox.show(choices.map(({ name, value }) => ({ label: name, value: String(value) })));
  };
  input.addEventListener('input', () => void refresh());
  input.addEventListener('focus', () => void refresh());
  input.addEventListener('blur', () => {
    latest += 1;
    listbox.hide();
  });
  input.addEventListener('keydown', (event) => {
    if (listbox.key(event)) event.stopImmediatePropagation();
  });
  return listbox.element;
}

const TRUTH = [
  ['True', true],
  ['False', false],
] as const;

/** The field for one option of a slash command, by the option's type. */
export function optionField(option: OptionView, scene: FieldScene): OptionField {
  if (option.choices.length > 0)
    return pickField(
      option,
      option.choices.map(({ name, value }) => [name, value] as const),
    );
  switch (option.kind) {
    case 'boolean':
      return pickField(option, TRUTH);
    case 'file':
      return fileField(option);
    case 'user':
      return pickField(
        option,
        scene.people.map(({ id, name }) => [name, id] as const),
      );
    case 'channel':
      return pickField(
        option,
        scene.channels.map(({ id, name }) => [`#${name}`, id] as const),
      );
    case 'text':
    case 'integer':
    case 'number':
    case 'role':
      return typedField(option, scene);
  }
}
