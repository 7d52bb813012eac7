import type {
  ChannelView,
  CommandView,
  GivenFile,
  GivenOption,
  MessageView,
  PersonView,
} from '../../live/protocol.js';
import type { Ask, Result } from '../connection.js';
import { button, el, icon } from '../dom.js';
import { ICONS } from '../icons.js';
import { Listbox } from '../listbox.js';
import { CommandLine } from './command-line.js';
import { readFile } from './files.js';

export interface ComposerScene {
  readonly channel: () => ChannelView | undefined;
  readonly commands: () => readonly CommandView[];
  readonly people: () => readonly PersonView[];
  readonly channels: () => readonly ChannelView[];
  readonly ask: (ask: Ask) => Promise<Result>;
}

const MOST_SHOWN = 25;

/** Where messages are written and slash commands are filled in. */
export class Composer {
  readonly element: HTMLElement;
  readonly #scene: ComposerScene;
  readonly #text: HTMLTextAreaElement;
  readonly #place = el('div', { class: 'composer-field' });
  readonly #error = el('p', { class: 'failure', role: 'alert' });
  readonly #attached = el('ul', { class: 'attached', 'aria-label': 'Files to send' });
  readonly #replying = el('div', { class: 'replying' });
  readonly #listbox: Listbox;
  #files: GivenFile[] = [];
  #replyTo: MessageView | undefined;
  #command: CommandLine | undefined;

  constructor(scene: ComposerScene) {
    this.#scene = scene;
    this.#listbox = new Listbox('Commands', ({ value }) => {
      this.#enter(value);
    });
    this.#text = el('textarea', { id: 'composer', rows: 1, dir: 'auto', autocomplete: 'off' });
    this.#listbox.own(this.#text);
    this.#text.addEventListener('input', () => {
      this.#typed();
    });
    this.#text.addEventListener('keydown', (event) => {
      this.#key(event);
    });
    this.#text.addEventListener('blur', () => {
      this.#listbox.hide();
    });
    const pick = el('input', {
      type: 'file',
      multiple: true,
      class: 'visually-hidden',
      tabindex: -1,
      'aria-hidden': 'true',
    });
    pick.addEventListener('change', () => {
      void this.attach([...(pick.files ?? [])]);
      pick.value = '';
    });
    const add = button(icon(ICONS.plus), { class: 'icon-button', name: 'Attach a file' }, () => {
      pick.click();
    });
    const send = button(icon(ICONS.send), { class: 'icon-button', name: 'Send' }, () => {
      this.#send();
    });
    this.#place.append(this.#text);
    this.element = el(
      'div',
      { class: 'composer' },
      this.#listbox.element,
      this.#error,
      this.#replying,
      this.#attached,
      el('div', { class: 'composer-row' }, add, pick, this.#place, send),
    );
  }

  /** Fits the box to the channel that is open now. */
  opened(channel: ChannelView): void {
    const where = channel.direct ? `@${channel.name}` : `#${channel.name}`;
    this.#text.placeholder = `Message ${where}, or type / for commands`;
    this.#text.setAttribute('aria-label', `Message ${where}. Type a slash for commands.`);
    this.#leave();
    this.reply(undefined);
  }

  reply(to: MessageView | undefined): void {
    this.#replyTo = to;
    if (!to) this.#replying.replaceChildren();
    else {
      const stop = button('Cancel reply', { class: 'link' }, () => {
        this.reply(undefined);
      });
      this.#replying.replaceChildren(`Replying to ${to.author.name} `, stop);
      this.#text.focus();
    }
  }

  async attach(files: readonly File[]): Promise<void> {
    for (const file of files) {
      const read = await readFile(file);
      if (typeof read === 'string') this.refuse(read);
      else this.#files.push(read);
    }
    this.#showFiles();
  }

  refuse(error: string | undefined): void {
    this.#error.textContent = error ?? '';
  }

  #showFiles(): void {
    const rows = this.#files.map((file) =>
      el(
        'li',
        {},
        icon(ICONS.file),
        el('span', { dir: 'auto' }, file.name),
        button('×', { class: 'link', name: `Remove ${file.name}` }, () => {
          this.#files = this.#files.filter((one) => one !== file);
          this.#showFiles();
        }),
      ),
    );
    this.#attached.replaceChildren(...rows);
  }

  #slashCommands(): CommandView[] {
    return this.#scene.commands().filter(({ kind }) => kind === 'slash');
  }

  #typed(): void {
    this.refuse(undefined);
    const { value } = this.#text;
    this.#text.style.setProperty('--lines', String(Math.min(10, value.split('\n').length)));
    const slash = /^\/(\S*(?: \S*)?)$/.exec(value);
    if (!slash) this.#listbox.hide();
    else {
      const typed = (slash[1] ?? '').toLowerCase();
      if (typed.endsWith(' ') && this.#isOnly(typed.trim())) this.#enter(typed.trim());
      else this.#listbox.show(this.#matching(typed));
    }
  }

  #isOnly(label: string): boolean {
    return this.#slashCommands().some((command) => command.label === label);
  }

  #matching(typed: string) {
    const commands = this.#slashCommands();
    const starting = commands.filter(({ label }) => label.startsWith(typed));
    const holding = commands.filter((one) => !starting.includes(one) && one.label.includes(typed));
    return [...starting, ...holding].slice(0, MOST_SHOWN).map(({ label, description }) => ({
      value: label,
      label: `/${label}`,
      detail: description,
    }));
  }

  #key(event: KeyboardEvent): void {
    if (this.#listbox.key(event)) return;
    if (event.key === 'Escape') this.reply(undefined);
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.#send();
  }

  #send(): void {
    if (this.#command) void this.#command.submit();
    else if (this.#text.value.startsWith('/')) this.#enterTyped();
    else void this.#say();
  }

  /** "/check some text" and Enter: fills the text into the command's first option. */
  #enterTyped(): void {
    const typed = this.#text.value.slice(1);
    const command = this.#slashCommands()
      .filter(({ label }) => typed === label || typed.startsWith(`${label} `))
      .sort((a, b) => b.label.length - a.label.length)[0];
    if (command) this.#enter(command.label, typed.slice(command.label.length).trim());
    else this.refuse('There is no such command.');
  }

  #enter(label: string, text = ''): void {
    const command = this.#slashCommands().find((one) => one.label === label);
    if (!command) return;
    this.#listbox.hide();
    this.#command = new CommandLine(command, this.#commandScene(), text);
    this.#place.replaceChildren(this.#command.element);
    this.#command.focus();
  }

  #commandScene() {
    const { people, channels, ask } = this.#scene;
    return {
      people: people(),
      channels: channels(),
      leave: () => {
        this.#leave();
        this.#text.focus();
      },
      refuse: (error: string) => {
        this.refuse(error);
      },
      send: (command: CommandView, options: Record<string, GivenOption>) =>
        void this.#slash(command, options),
      complete: async (
        command: CommandView,
        focused: string,
        typed: string,
        options: Record<string, GivenOption>,
      ) => {
        const channelId = this.#scene.channel()?.id ?? '';
        const kind = 'autocomplete';
        const asked = { kind, channelId, command: command.name, focused, typed, options } as const;
        const { choices, error } = await ask(asked);
        this.refuse(error);
        return choices ?? [];
      },
    };
  }

  #leave(): void {
    this.#command = undefined;
    this.#text.value = '';
    this.#place.replaceChildren(this.#text);
    this.refuse(undefined);
  }

  async #slash({ name }: CommandView, options: Record<string, GivenOption>): Promise<void> {
    const channelId = this.#scene.channel()?.id;
    if (channelId === undefined) return;
    const { error } = await this.#scene.ask({ kind: 'slash', channelId, command: name, options });
    if (error !== undefined) {
      this.refuse(error);
      return;
    }
    this.#leave();
    this.#text.focus();
  }

  async #say(): Promise<void> {
    const channelId = this.#scene.channel()?.id;
    const text = this.#text.value;
    if (channelId === undefined || (text.trim() === '' && this.#files.length === 0)) return;
    const replyTo = this.#replyTo?.id;
    const files = this.#files;
    const { error } = await this.#scene.ask({ kind: 'say', channelId, text, files, replyTo });
    this.refuse(error);
    if (error !== undefined) return;
    this.#files = [];
    this.#showFiles();
    this.#leave();
    this.reply(undefined);
  }
}
