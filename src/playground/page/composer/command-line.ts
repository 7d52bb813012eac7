import type { CommandView, GivenOption, OptionView } from '../../live/protocol.js';
import { button, el } from '../dom.js';
import { optionField } from './option-field.js';
import type { FieldScene, OptionField } from './option-field.js';

export interface CommandScene extends Omit<FieldScene, 'complete'> {
  complete(
    command: CommandView,
    option: string,
    typed: string,
    options: Record<string, GivenOption>,
  ): Promise<readonly { name: string; value: string | number }[]>;
  send(command: CommandView, options: Record<string, GivenOption>): Promise<void>;
  leave(): void;
  refuse(error: string): void;
}

/** A slash command being filled in: its name, the options in use, and those that could be added. */
export class CommandLine {
  readonly element: HTMLElement;
  readonly #command: CommandView;
  readonly #scene: CommandScene;
  readonly #fields = new Map<string, OptionField>();
  readonly #options = el('span', { class: 'options' });
  readonly #more = el('span', { class: 'more-options' });
  readonly #hint = el('p', { class: 'option-hint', id: 'option-hint' });
  #sending = false;

  constructor(command: CommandView, scene: CommandScene, firstText = '') {
    this.#command = command;
    this.#scene = scene;
    const leave = button('×', { class: 'link', name: `Leave /${command.label}` }, () => {
      scene.leave();
    });
    const name = el('span', { class: 'command-name' }, `/${command.label}`, leave);
    const line = el('div', { class: 'command-line' }, name, this.#options, this.#more);
    this.element = el(
      'div',
      { class: 'filling', tabindex: -1, role: 'group', 'aria-label': `/${command.label}` },
      this.#hint,
      line,
    );
    this.element.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    const required = command.options.filter((option) => option.required);
    const first = required.length > 0 ? required : command.options.slice(0, 1);
    for (const option of first) this.#add(option);
    this.#hint.textContent = command.description;
    this.#offerMore();
    const [field] = this.#fields.values();
    if (firstText !== '' && field?.input instanceof HTMLInputElement) field.input.value = firstText;
  }

  /** A command without options takes the focus itself, so that Enter sends it. */
  focus(): void {
    const [field] = this.#fields.values();
    (field?.input ?? this.element).focus();
  }

  /** Sends once, however often Enter is pressed while it is on its way. */
  async submit(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    const filled = await this.#filled();
    if (filled instanceof Error) this.#scene.refuse(filled.message);
    else await this.#scene.send(this.#command, filled);
    this.#sending = false;
  }

  #add(option: OptionView): OptionField {
    const field = optionField(option, {
      ...this.#scene,
      complete: async (name, typed) => {
        const filled = await this.#filled();
        const others = filled instanceof Error ? {} : filled;
        return this.#scene.complete(this.#command, name, typed, others);
      },
    });
    field.input.setAttribute('aria-describedby', 'option-hint');
    field.input.addEventListener('focus', () => {
      this.#hint.textContent = describe(option);
    });
    this.#fields.set(option.name, field);
    this.#options.append(field.node);
    return field;
  }

  #offerMore(): void {
    const left = this.#command.options.filter(({ name }) => !this.#fields.has(name));
    const buttons = left.map((option) =>
      button(`+ ${option.label}`, { class: 'add-option', title: option.description }, () => {
        this.#add(option).input.focus();
        this.#offerMore();
      }),
    );
    this.#more.replaceChildren(...buttons);
  }

  async #filled(): Promise<Record<string, GivenOption> | Error> {
    const filled: Record<string, GivenOption> = {};
    for (const [name, field] of this.#fields) {
      const value = await field.value();
      if (value instanceof Error) return value;
      if (value !== undefined) filled[name] = value;
    }
    return filled;
  }

  #key(event: KeyboardEvent): void {
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Escape') this.#scene.leave();
    else if (event.key === 'Enter' && !onButton) void this.submit();
    else return;
    event.preventDefault();
  }
}

function describe({ label, description, kind, min, max, required }: OptionView): string {
  const unit = kind === 'text' ? ' characters' : '';
  const bounds = [
    min === undefined ? '' : `at least ${min}${unit}`,
    max === undefined ? '' : `at most ${max}${unit}`,
  ].filter((part) => part !== '');
  const limits = bounds.length > 0 ? ` (${bounds.join(', ')})` : '';
  return `${label}: ${description}${limits}${required ? '' : '. Optional.'}`;
}
