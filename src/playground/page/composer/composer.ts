import type {
  ChannelView,
  CommandView,
  GivenOption,
  MessageView,
  PersonView,
} from '../../live/protocol.js';
import type { Ask, Result } from '../connection.js';
import { button, el, icon } from '../dom.js';
import { ICONS } from '../icons.js';
import { Listbox } from '../listbox.js';
import { Attached } from './attached.js';
import { CommandLine } from './command-line.js';
import type { CommandScene } from './command-line.js';
import { matching, typedCommand } from './command-search.js';

export interface ComposerScene {
  readonly channel: () => ChannelView | undefined;
  readonly commands: () => readonly CommandView[];
  readonly people: () => readonly PersonView[];
  readonly channels: () => readonly ChannelView[];
  readonly ask: (ask: Ask) => Promise<Result>;
}

const MOST_LINES = 10;

/** Where messages are written and slash commands are filled in. */
export class Composer {
  readonly element: HTMLElement;
  readonly #scene: ComposerScene;
  readonly #text = el('textarea', { id: 'composer', rows: 1, dir: 'auto', autocomplete: 'off' });
  readonly #place = el('div', { class: 'composer-field' });
  readonly #error = el('p', { class: 'failure', role: 'alert' });
  readonly #replying = el('div', { class: 'replying' });
  readonly #attached = new Attached();
  readonly #listbox: Listbox;
  #replyTo: MessageView | undefined;
  #command: CommandLine | undefined;

  constructor(scene: ComposerScene) {
    this.#scene = scene;
    this.#listbox = new Listbox('Commands', ({ value }) => {
      this.#enter(value);
    });
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
    this.#place.append(this.#text);
    const parts = [this.#listbox.element, this.#error, this.#replying, this.#attached.element];
    this.element = el('div', { class: 'composer' }, ...parts, this.#row());
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
    this.#replying.replaceChildren();
    if (!to) return;
    const stop = button('Cancel reply', { class: 'link' }, () => {
      this.reply(undefined);
    });
    this.#replying.append(`Replying to ${to.author.name} `, stop);
    this.#text.focus();
  }

  async attach(files: readonly File[]): Promise<void> {
    this.refuse(await this.#attached.add(files));
  }

  refuse(error: string | undefined): void {
    this.#error.textContent = error ?? '';
  }

  #row(): HTMLElement {
    const hidden = { class: 'visually-hidden', tabindex: -1, 'aria-hidden': 'true' };
    const pick = el('input', { type: 'file', multiple: true, ...hidden });
    pick.addEventListener('change', () => {
      void this.attach([...(pick.files ?? [])]).then(() => (pick.value = ''));
    });
    const add = button(icon(ICONS.plus), { class: 'icon-button', name: 'Attach a file' }, () => {
      pick.click();
    });
    const send = button(icon(ICONS.send), { class: 'icon-button', name: 'Send' }, () => {
      this.#send();
    });
    return el('div', { class: 'composer-row' }, add, pick, this.#place, send);
  }

  #slashCommands(): CommandView[] {
    return this.#scene.commands().filter(({ kind }) => kind === 'slash');
  }

  #typed(): void {
    this.refuse(undefined);
    const { value, style } = this.#text;
    style.setProperty('--lines', String(Math.min(MOST_LINES, value.split('\n').length)));
    const commands = this.#slashCommands();
    const whole = value.endsWith(' ') ? typedCommand(commands, value) : undefined;
    if (value.startsWith('/') && whole?.rest === '') this.#enter(whole.command.label);
    else if (/^\/\S*(?: \S*)?$/.test(value)) this.#listbox.show(matching(commands, value.slice(1)));
    else this.#listbox.hide();
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

  #enterTyped(): void {
    const typed = typedCommand(this.#slashCommands(), this.#text.value);
    const [first] = matching(this.#slashCommands(), this.#text.value.slice(1).trimEnd());
    if (typed) this.#enter(typed.command.label, typed.rest);
    else if (first) this.#enter(first.value);
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

  #commandScene(): CommandScene {
    const { people, channels, channel, ask } = this.#scene;
    return {
      people: people(),
      channels: channels(),
      leave: () => {
        this.#leave();
        this.#text.focus();
      },
      refuse: (error) => {
        this.refuse(error);
      },
      send: (command, options) => this.#slash(command, options),
      complete: async ({ name: command }, focused, typed, options) => {
        const channelId = channel()?.id ?? '';
        const asked = {
          kind: 'autocomplete',
          channelId,
          command,
          focused,
          typed,
          options,
        } as const;
        const { choices, error } = await ask(asked);
        this.refuse(error);
        return choices ?? [];
      },
    };
  }

  #leave(): void {
    this.#command = undefined;
    this.#text.value = '';
    this.#text.style.removeProperty('--lines');
    this.#place.replaceChildren(this.#text);
    this.refuse(undefined);
  }

  async #slash({ name }: CommandView, options: Record<string, GivenOption>): Promise<void> {
    const channelId = this.#scene.channel()?.id;
    if (channelId === undefined) return;
    const { error } = await this.#scene.ask({ kind: 'slash', channelId, command: name, options });
    if (error !== undefined) return;
    this.#leave();
    this.#text.focus();
  }

  async #say(): Promise<void> {
    const channelId = this.#scene.channel()?.id;
    const text = this.#text.value;
    const { files } = this.#attached;
    if (channelId === undefined || (text.trim() === '' && files.length === 0)) return;
    const replyTo = this.#replyTo?.id;
    const { error } = await this.#scene.ask({ kind: 'say', channelId, text, files, replyTo });
    if (error !== undefined) return;
    this.#attached.clear();
    this.#leave();
    this.reply(undefined);
  }
}
