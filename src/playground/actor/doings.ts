import { ComponentType, InteractionType, MessageType } from 'discord-api-types/v10';
import type { RegisteredCommand } from '../interactions/command-book.js';
import type { Beginning } from '../interactions/live-interaction.js';
import { messagePayload } from '../payload/message.js';
import type { Channel, Message } from '../state/entities.js';
import type { World } from '../state/world.js';
import { leafOf } from './command-path.js';
import { findButton, findSelect } from './components.js';
import { findMessageMenu, findSlashCommand } from './find-command.js';
import type { OpenModal } from './interaction-handle.js';
import { modalAnswers } from './modal-answers.js';
import type { ModalValues } from './modal-answers.js';
import { givenOptions } from './options.js';
import type { OptionValues } from './options.js';
import { Refusal } from './refusal.js';
import { resolveOptions } from './resolved.js';

/** What somebody does, before it has an id: the scene, and the data that Discord would send. */
export interface Doing {
  readonly scene: Omit<Beginning, 'id' | 'token' | 'startedAt' | 'user' | 'guildId'>;
  readonly data: object;
}

/** Where it is done, and what is offered there. */
export interface Place {
  readonly world: World;
  readonly channel: Channel;
  readonly offered: readonly RegisteredCommand[];
}

function commandHead({ id, name, type, guildId }: RegisteredCommand) {
  return { id, name, type, ...(guildId === undefined ? {} : { guild_id: guildId }) };
}

function commandScene(channel: Channel, name: string, type: InteractionType): Doing['scene'] {
  return { type, answerType: MessageType.ChatInputCommand, channel, name, label: `/${name}` };
}

function slashCommand({ offered }: Place, fullName: string) {
  const [name = '', ...path] = fullName.split(' ');
  const command = findSlashCommand(offered, name);
  return { command, leaf: leafOf(command.options, path) };
}

export function slash(place: Place, fullName: string, values: OptionValues): Doing {
  const { command, leaf } = slashCommand(place, fullName);
  const given = givenOptions(leaf.declared, values);
  const { options, resolved } = resolveOptions(place.world, place.channel, given);
  return {
    scene: commandScene(place.channel, fullName, InteractionType.ApplicationCommand),
    data: { ...commandHead(command), options: leaf.wrap(options), resolved },
  };
}

export interface Typing {
  readonly option: string;
  readonly typed: string;
  /** What the other options hold so far. */
  readonly others: OptionValues;
}

export function autocomplete(place: Place, fullName: string, typing: Typing): Doing {
  const { command, leaf } = slashCommand(place, fullName);
  const options = leaf.declared.flatMap(({ name, type, autocomplete }) => {
    const focused = name === typing.option;
    if (focused && !autocomplete) throw new Refusal(`${name} has no autocomplete.`);
    if (focused) return [{ name, type, value: typing.typed, focused }];
    const value = typing.others[name];
    return value === undefined || typeof value === 'object' ? [] : [{ name, type, value }];
  });
  const type = InteractionType.ApplicationCommandAutocomplete;
  return {
    scene: commandScene(place.channel, fullName, type),
    data: { ...commandHead(command), options: leaf.wrap(options) },
  };
}

export function messageMenu(
  { world, channel, offered }: Place,
  name: string,
  target: Message,
): Doing {
  const command = findMessageMenu(offered, name);
  const type = InteractionType.ApplicationCommand;
  const messages = { [target.id]: messagePayload(target, world) };
  return {
    scene: { type, answerType: MessageType.ContextMenuCommand, channel, name, label: name },
    data: { ...commandHead(command), target_id: target.id, resolved: { messages } },
  };
}

function use(channel: Channel, source: Message, label: string, data: object): Doing {
  const type = InteractionType.MessageComponent;
  return {
    scene: { type, answerType: MessageType.Reply, label, channel, source },
    data: { id: 1, ...data },
  };
}

export function click(channel: Channel, source: Message, customId: string): Doing {
  const { label } = findButton(source, customId);
  const data = { component_type: ComponentType.Button, custom_id: customId };
  return use(channel, source, label ?? customId, data);
}

export function select(
  channel: Channel,
  source: Message,
  customId: string,
  values: readonly string[],
): Doing {
  const { type, placeholder } = findSelect(source, customId, values);
  const data = { component_type: type, custom_id: customId, values };
  return use(channel, source, placeholder ?? customId, data);
}

/** Sends a form back; `source` is the message whose component opened it, as it is now. */
export function submit(
  { modal, opener }: OpenModal,
  source: Message | undefined,
  values: ModalValues,
): Doing {
  return {
    scene: {
      type: InteractionType.ModalSubmit,
      answerType: source ? MessageType.Reply : MessageType.ChatInputCommand,
      label: modal.title,
      channel: opener.beginning.channel,
      ...(source ? { source } : {}),
    },
    data: { custom_id: modal.custom_id, components: modalAnswers(modal, values), resolved: {} },
  };
}
