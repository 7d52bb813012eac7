import { ComponentType, InteractionType, MessageType } from 'discord-api-types/v10';
import type { CommandBook, RegisteredCommand } from '../interactions/command-book.js';
import type { Ledger } from '../interactions/ledger.js';
import type { Beginning, LiveInteraction } from '../interactions/live-interaction.js';
import { interactionPayload } from '../interactions/payload.js';
import type { Embed } from '../limits/embed.js';
import { messagePayload } from '../payload/message.js';
import type { File } from '../state/attachment.js';
import type { Channel, Message, User } from '../state/entities.js';
import { maySee } from '../state/permissions.js';
import { pingsOf } from '../state/pings.js';
import type { World } from '../state/world.js';
import { leafOf } from './command-path.js';
import { findButton, findSelect } from './components.js';
import { findMessageMenu, findSlashCommand, offeredCommands } from './find-command.js';
import { InteractionHandle } from './interaction-handle.js';
import type { OpenModal } from './interaction-handle.js';
import { modalAnswers } from './modal-answers.js';
import type { ModalValues } from './modal-answers.js';
import { givenOptions } from './options.js';
import type { OptionValues } from './options.js';
import { Refusal } from './refusal.js';
import { resolveOptions } from './resolved.js';

/** Where an actor's doings take effect. */
export interface Stage {
  readonly world: World;
  readonly ledger: Ledger;
  readonly commands: CommandBook;
  readonly send: (name: string, data: unknown) => void;
}

export interface Saying {
  readonly attachments?: readonly File[];
  readonly embeds?: readonly Embed[];
  /** A message to forward instead of saying something of one's own. */
  readonly forwarded?: Message;
  readonly replyTo?: Message;
}

type Scene = Omit<Beginning, 'id' | 'token' | 'startedAt' | 'user' | 'guildId'>;

/** A person on the local Discord, who can do what Discord's client lets people do. */
export class Actor {
  readonly user: User;
  readonly #stage: Stage;

  constructor(user: User, stage: Stage) {
    this.user = user;
    this.#stage = stage;
  }

  /** The same person with Discord set to another language. */
  speaking(locale: string): Actor {
    return new Actor({ ...this.user, locale }, this.#stage);
  }

  get id(): string {
    return this.user.id;
  }

  /** The direct messages between this person and the bot. */
  dm(): Channel {
    return this.#stage.world.directMessages(this.user);
  }

  offered(channel: Channel): RegisteredCommand[] {
    const { world, commands } = this.#stage;
    return offeredCommands(world, commands, this.user, channel);
  }

  say(channel: Channel, text: string, saying: Saying = {}): Message {
    const { world } = this.#stage;
    const { attachments = [], embeds = [], forwarded, replyTo } = saying;
    return world.post(channel, {
      author: this.user,
      content: forwarded ? '' : text,
      embeds,
      attachments: attachments.map((file) => world.attach(channel.id, file)),
      pings: pingsOf(text),
      type: replyTo ? MessageType.Reply : MessageType.Default,
      ...(replyTo ? { replyTo: replyTo.id } : {}),
      ...(forwarded ? { snapshot: forwarded.snapshot ?? forwarded } : {}),
    });
  }

  /** Uses a slash command; subcommands follow the name after a space. */
  slash(channel: Channel, fullName: string, values: OptionValues = {}): InteractionHandle {
    const { world } = this.#stage;
    const { command, leaf } = this.#slashCommand(channel, fullName);
    const { options, resolved } = resolveOptions(
      world,
      channel,
      givenOptions(leaf.declared, values),
    );
    return this.#begin(
      {
        type: InteractionType.ApplicationCommand,
        answerType: MessageType.ChatInputCommand,
        channel,
        name: fullName,
        label: `/${fullName}`,
      },
      { ...commandHead(command), options: leaf.wrap(options), resolved },
    );
  }

  /** Types into an option with autocomplete; the other options are what is filled in so far. */
  autocomplete(
    channel: Channel,
    fullName: string,
    focused: string,
    typed: string,
    others: OptionValues = {},
  ): InteractionHandle {
    const { command, leaf } = this.#slashCommand(channel, fullName);
    const options = leaf.declared.flatMap(({ name, type, autocomplete }) => {
      if (name === focused && !autocomplete) throw new Refusal(`${name} has no autocomplete.`);
      if (name === focused) return [{ name, type, value: typed, focused: true }];
      const value = others[name];
      return value === undefined || typeof value === 'object' ? [] : [{ name, type, value }];
    });
    return this.#begin(
      {
        type: InteractionType.ApplicationCommandAutocomplete,
        answerType: MessageType.ChatInputCommand,
        channel,
        name: fullName,
        label: `/${fullName}`,
      },
      { ...commandHead(command), options: leaf.wrap(options) },
    );
  }

  messageMenu(name: string, message: Message): InteractionHandle {
    const { world } = this.#stage;
    const channel = this.#channelOf(message);
    const command = findMessageMenu(this.offered(channel), name);
    const target = messagePayload(message, world);
    return this.#begin(
      {
        type: InteractionType.ApplicationCommand,
        answerType: MessageType.ContextMenuCommand,
        channel,
        name,
        label: name,
      },
      {
        ...commandHead(command),
        target_id: message.id,
        resolved: { messages: { [message.id]: target } },
      },
    );
  }

  click(message: Message, customId: string): InteractionHandle {
    const current = this.#current(message);
    const { label } = findButton(current, customId);
    return this.#use(current, label ?? customId, {
      component_type: ComponentType.Button,
      custom_id: customId,
    });
  }

  select(message: Message, customId: string, values: readonly string[]): InteractionHandle {
    const current = this.#current(message);
    const { type, placeholder } = findSelect(current, customId, values);
    return this.#use(current, placeholder ?? customId, {
      component_type: type,
      custom_id: customId,
      values,
    });
  }

  submitModal({ modal, opener }: OpenModal, values: ModalValues = {}): InteractionHandle {
    const { channel, source } = opener.beginning;
    return this.#begin(
      {
        type: InteractionType.ModalSubmit,
        answerType: source ? MessageType.Reply : MessageType.ChatInputCommand,
        label: modal.title,
        channel,
        ...(source ? { source: this.#current(source) } : {}),
      },
      { custom_id: modal.custom_id, components: modalAnswers(modal, values), resolved: {} },
    );
  }

  #use(source: Message, label: string, data: object): InteractionHandle {
    const channel = this.#channelOf(source);
    return this.#begin(
      {
        type: InteractionType.MessageComponent,
        answerType: MessageType.Reply,
        label,
        channel,
        source,
      },
      { id: 1, ...data },
    );
  }

  #slashCommand(channel: Channel, fullName: string) {
    const [name = '', ...path] = fullName.split(' ');
    const command = findSlashCommand(this.offered(channel), name);
    return { command, leaf: leafOf(command.options, path) };
  }

  #current(message: Message): Message {
    const current = this.#stage.world.message(message.channelId, message.id);
    if (!current) throw new Refusal('The message is gone.');
    return current;
  }

  #channelOf(message: Message): Channel {
    const channel = this.#stage.world.channel(message.channelId);
    if (!channel) throw new Refusal('The channel is gone.');
    if (message.visibleTo !== undefined && message.visibleTo !== this.id)
      throw new Refusal('The message is visible to somebody else only.');
    return channel;
  }

  #begin(scene: Scene, data: object): InteractionHandle {
    const { world, ledger, send } = this.#stage;
    const { channel } = scene;
    if (!maySee(channel, world.guild(channel.guildId), this.id))
      throw new Refusal(`${this.user.name} does not see #${channel.name}.`);
    const live: LiveInteraction = ledger.open({
      ...scene,
      id: world.newId(),
      user: this.user,
      ...(channel.guildId === undefined ? {} : { guildId: channel.guildId }),
    });
    const payload = interactionPayload(world, live.beginning, data);
    live.record({ direction: 'to bot', name: 'INTERACTION_CREATE', body: payload });
    send('INTERACTION_CREATE', payload);
    return new InteractionHandle(live, world);
  }
}

function commandHead({ id, name, type, guildId }: RegisteredCommand) {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}
