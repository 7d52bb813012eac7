import {
  ApplicationCommandType,
  ApplicationIntegrationType as Install,
} from 'discord-api-types/v10';
import type { CommandBook, RegisteredCommand } from '../interactions/command-book.js';
import { contextOf } from '../interactions/payload.js';
import type { Channel, Guild, User } from '../state/entities.js';
import { permissionsIn } from '../state/permissions.js';
import type { World } from '../state/world.js';
import { Refusal } from './refusal.js';

function permitted(command: RegisteredCommand, guild: Guild | undefined, user: User): boolean {
  const needed = command.default_member_permissions;
  if (!guild || needed === null || needed === undefined) return true;
  const has = permissionsIn(guild, user.id);
  if (guild.ownerId === user.id) return true;
  return needed !== '0' && (has & BigInt(needed)) === BigInt(needed);
}

function installed({ integration_types }: RegisteredCommand, guild: Guild | undefined): boolean {
  const types = integration_types ?? [Install.GuildInstall];
  if (guild && !guild.hasBot) return types.includes(Install.UserInstall);
  return true;
}

/** The commands that Discord offers a person in a channel. */
export function offeredCommands(
  world: World,
  book: CommandBook,
  user: User,
  channel: Channel,
): RegisteredCommand[] {
  const guild = world.guild(channel.guildId);
  return book
    .usableIn(channel.guildId)
    .filter((command) => installed(command, guild) && permitted(command, guild, user))
    .filter(({ contexts }) => contexts?.includes(contextOf(channel)) ?? true);
}

function notOffered(offered: readonly RegisteredCommand[], name: string): Refusal {
  const names = offered.map((one) => one.name).join(', ');
  return new Refusal(`No command ${name} is offered here; there are: ${names || 'none'}.`);
}

export function findSlashCommand(offered: readonly RegisteredCommand[], name: string) {
  for (const one of offered)
    if (one.type === ApplicationCommandType.ChatInput && one.name === name) return one;
  throw notOffered(offered, name);
}

export function findMessageMenu(offered: readonly RegisteredCommand[], name: string) {
  for (const one of offered)
    if (one.type === ApplicationCommandType.Message && one.name === name) return one;
  throw notOffered(offered, name);
}
