import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { channelPayload, rolePayload } from '../payload/guild.js';
import { attachmentPayload } from '../payload/message.js';
import { memberPayload, userPayload } from '../payload/user.js';
import type { Channel } from '../state/entities.js';
import type { World } from '../state/world.js';
import type { GivenOption } from './options.js';

type Resolved = Record<string, Record<string, object>>;

function add(resolved: Resolved, kind: string, id: string, payload: object | undefined): void {
  if (payload) resolved[kind] = { ...resolved[kind], [id]: payload };
}

function addUser(resolved: Resolved, world: World, guildId: string | undefined, id: string): void {
  const user = world.user(id);
  add(resolved, 'users', id, user && userPayload(user));
  const member = world.guild(guildId)?.members.find((one) => one.user.id === id);
  if (!member) return;
  const entries = Object.entries(memberPayload(member)).filter(([key]) => key !== 'user');
  add(resolved, 'members', id, { ...Object.fromEntries(entries), permissions: '0' });
}

function addById(resolved: Resolved, world: World, channel: Channel, type: Type, id: string): void {
  if (type === Type.User || type === Type.Mentionable)
    addUser(resolved, world, channel.guildId, id);
  if (type === Type.Role || type === Type.Mentionable) {
    const role = world.guild(channel.guildId)?.roles.find((one) => one.id === id);
    add(resolved, 'roles', id, role && rolePayload(role));
  }
  if (type === Type.Channel) {
    const found = world.channel(id);
    add(resolved, 'channels', id, found && { ...channelPayload(found), permissions: '0' });
  }
}

/** Options as the gateway sends them, and beside them the things that their ids stand for. */
export function resolveOptions(world: World, channel: Channel, given: readonly GivenOption[]) {
  const resolved: Resolved = {};
  const options = given.map(({ option: { name, type }, value }) => {
    if (typeof value === 'object') {
      const file = world.attach(channel.id, value);
      add(resolved, 'attachments', file.id, attachmentPayload(file));
      return { name, type, value: file.id };
    }
    if (typeof value === 'string') addById(resolved, world, channel, type, value);
    return { name, type, value };
  });
  return { options, resolved };
}
