import type { Actor } from '../actor/actor.js';
import type { InteractionHandle } from '../actor/interaction-handle.js';
import type { OptionValue } from '../actor/options.js';
import { Refusal } from '../actor/refusal.js';
import type { LiveInteraction } from '../interactions/live-interaction.js';
import type { LocalDiscord } from '../local-discord.js';
import type { File } from '../state/attachment.js';
import type { Channel, Message } from '../state/entities.js';
import { maySee } from '../state/permissions.js';
import { commandViews } from './command-view.js';
import { interactionView } from './interaction-view.js';
import { messageView } from './message-view.js';
import type { ClientMessage, GivenFile, GivenOption, ServerMessage } from './protocol.js';

type Result = Omit<Extract<ServerMessage, { kind: 'result' }>, 'kind' | 'request'>;
/** What the core computes of a text, for the panel that shows how the bot works. */
export type Core = (text: string) => unknown;
type Send = (message: ServerMessage) => void;

function fileOf({ name, base64, description }: GivenFile): File {
  const bytes = new Uint8Array(Buffer.from(base64, 'base64'));
  return { name, bytes, ...(description === undefined ? {} : { description }) };
}

function optionsOf(given: Readonly<Record<string, GivenOption>>) {
  const options: Record<string, OptionValue> = {};
  for (const [name, value] of Object.entries(given))
    options[name] = typeof value === 'object' ? fileOf(value) : value;
  return options;
}

/** The longest text among what was filled in: what a check would be about. */
function longest(given: Readonly<Record<string, unknown>>): string {
  const texts = Object.values(given).filter((value) => typeof value === 'string');
  return texts.reduce((most, text) => (text.length > most.length ? text : most), '');
}

/** One browser window: what its person does, and what it is told. */
export class Window {
  readonly actor: Actor;
  readonly #discord: LocalDiscord;
  readonly #send: Send;
  readonly #core: Core;
  readonly #mine = new Map<string, LiveInteraction>();
  #open: Channel | undefined;

  constructor(actor: Actor, discord: LocalDiscord, send: Send, core: Core) {
    this.actor = actor;
    this.#discord = discord;
    this.#send = send;
    this.#core = core;
  }

  sees(channelId: string): boolean {
    const channel = this.#discord.world.channel(channelId);
    if (!channel) return false;
    return maySee(channel, this.#discord.world.guild(channel.guildId), this.actor.id);
  }

  seesMessage({ channelId, visibleTo }: Message): boolean {
    return this.sees(channelId) && (visibleTo === undefined || visibleTo === this.actor.id);
  }

  /** Tells the open channel's commands again, after the bot registered others. */
  refreshCommands(): void {
    if (this.#open) this.#send({ kind: 'commands', commands: this.#commandsIn(this.#open) });
  }

  async handle(message: ClientMessage): Promise<void> {
    const result = await this.#carryOut(message).catch((error: unknown): Result => {
      if (error instanceof Refusal) return { error: error.message };
      throw error;
    });
    this.#send({ kind: 'result', request: message.request, ...result });
  }

  async #carryOut(message: ClientMessage): Promise<Result> {
    switch (message.kind) {
      case 'open':
        return this.#openChannel(this.#channel(message.channelId));
      case 'say': {
        const { text, files, replyTo } = message;
        if (text.length > 2000) throw new Refusal('Your message is longer than 2000 characters.');
        const original =
          replyTo === undefined ? undefined : this.#message({ ...message, messageId: replyTo });
        this.actor.say(this.#channel(message.channelId), text, {
          attachments: files.map(fileOf),
          ...(original ? { replyTo: original } : {}),
        });
        return {};
      }
      case 'forward':
        this.actor.say(this.#channel(message.toChannelId), '', {
          forwarded: this.#message(message),
        });
        return {};
      case 'slash': {
        const { channelId, command, options } = message;
        const handle = this.actor.slash(this.#channel(channelId), command, optionsOf(options));
        return this.#follow(handle, longest(options));
      }
      case 'autocomplete': {
        const { channelId, command, focused, typed, options } = message;
        const handle = this.actor.autocomplete(
          this.#channel(channelId),
          command,
          focused,
          typed,
          optionsOf(options),
        );
        const choices = await handle.choices().catch(() => undefined);
        return choices
          ? { choices: choices.map(({ name, value }) => ({ name, value })) }
          : { error: 'Loading options failed.' };
      }
      case 'menu':
        return this.#follow(
          this.actor.messageMenu(message.command, this.#message(message)),
          this.#message(message).content,
        );
      case 'click':
        return this.#follow(this.actor.click(this.#message(message), message.customId));
      case 'select': {
        const { customId, values } = message;
        return this.#follow(this.actor.select(this.#message(message), customId, values));
      }
      case 'submit': {
        const opener = this.#mine.get(message.interactionId);
        if (!opener?.modal) throw new Refusal('This form is no longer open.');
        const { values } = message;
        const handle = this.actor.submitModal({ modal: opener.modal, opener }, values);
        return this.#follow(handle, longest(values));
      }
    }
  }

  #openChannel(channel: Channel): Result {
    const { world } = this.#discord;
    this.#open = channel;
    const messages = world.messages(channel.id).filter((one) => this.seesMessage(one));
    this.#send({
      kind: 'opened',
      channelId: channel.id,
      commands: this.#commandsIn(channel),
      messages: messages.map((one) => messageView(one, world)),
    });
    return {};
  }

  #commandsIn(channel: Channel) {
    const { locale } = this.actor.user;
    return this.actor.offered(channel).flatMap((command) => commandViews(command, locale));
  }

  #follow({ live }: InteractionHandle, text = ''): Result {
    const tell = () => {
      this.#send({ kind: 'interaction', interaction: interactionView(live) });
    };
    this.#mine.set(live.beginning.id, live);
    live.changed.listen(tell);
    tell();
    void this.#compute(live.beginning.id, text);
    return { interactionId: live.beginning.id };
  }

  async #compute(interactionId: string, text: string): Promise<void> {
    const facts = text === '' ? undefined : await this.#core(text);
    if (facts !== undefined) this.#send({ kind: 'computed', interactionId, facts });
  }

  #channel(id: string): Channel {
    const channel = this.#discord.world.channel(id);
    if (!channel || !this.sees(id)) throw new Refusal('There is no such channel.');
    return channel;
  }

  #message({ channelId, messageId }: { channelId: string; messageId: string }): Message {
    const message = this.#discord.world.message(channelId, messageId);
    if (!message || !this.seesMessage(message)) throw new Refusal('The message is gone.');
    return message;
  }
}
