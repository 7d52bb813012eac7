import { MessageType } from 'discord-api-types/v10';
import type { CommandBook, RegisteredCommand } from '../interactions/command-book.js';
import type { Ledger } from '../interactions/ledger.js';
import { interactionPayload } from '../interactions/payload.js';
import type { Embed } from '../limits/embed.js';
import type { File } from '../state/attachment.js';
import type { Channel, Message, User } from '../state/entities.js';
import { maySee } from '../state/permissions.js';
import { pingsOf } from '../state/pings.js';
import type { World } from '../state/world.js';
import * as doings from './doings.js';
import type { Doing, Place } from './doings.js';
import { offeredCommands } from './find-command.js';
import { InteractionHandle } from './interaction-handle.js';
import type { OpenModal } from './interaction-handle.js';
import type { ModalValues } from './modal-answers.js';
import type { OptionValues } from './options.js';
import { Refusal } from './refusal.js';

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
    return this.#begin(doings.slash(this.#placeIn(channel), fullName, values));
  }

  /** Types into an option with autocomplete; the other options are what is filled in so far. */
  autocomplete(
    channel: Channel,
    fullName: string,
    option: string,
    typed: string,
    others: OptionValues = {},
  ): InteractionHandle {
    const typing = { option, typed, others };
    return this.#begin(doings.autocomplete(this.#placeIn(channel), fullName, typing));
  }

  messageMenu(name: string, message: Message): InteractionHandle {
    const place = this.#placeIn(this.#channelOf(message));
    return this.#begin(doings.messageMenu(place, name, message));
  }

  click(message: Message, customId: string): InteractionHandle {
    const channel = this.#channelOf(message);
    return this.#begin(doings.click(channel, this.#current(message), customId));
  }

  select(message: Message, customId: string, values: readonly string[]): InteractionHandle {
    const channel = this.#channelOf(message);
    return this.#begin(doings.select(channel, this.#current(message), customId, values));
  }

  submitModal(open: OpenModal, values: ModalValues = {}): InteractionHandle {
    const { source } = open.opener.beginning;
    return this.#begin(doings.submit(open, source && this.#current(source), values));
  }

  #placeIn(channel: Channel): Place {
    return { world: this.#stage.world, channel, offered: this.offered(channel) };
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

  #begin({ scene, data }: Doing): InteractionHandle {
    const { world, ledger, send } = this.#stage;
    const { channel } = scene;
    if (!maySee(channel, world.guild(channel.guildId), this.id))
      throw new Refusal(`${this.user.name} does not see #${channel.name}.`);
    const live = ledger.open({
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
