import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import type { Channel, Guild } from './entities.js';

/** What everybody may do in a new guild. */
export const MEMBER =
  Bits.ViewChannel |
  Bits.SendMessages |
  Bits.ReadMessageHistory |
  Bits.UseApplicationCommands |
  Bits.EmbedLinks |
  Bits.AttachFiles |
  Bits.AddReactions |
  Bits.UseExternalApps;

/** What a moderator may do besides. */
export const MODERATOR =
  Bits.ManageGuild |
  Bits.ManageMessages |
  Bits.ManageChannels |
  Bits.KickMembers |
  Bits.BanMembers |
  Bits.ModerateMembers;

const ALL = Object.values(Bits).reduce((sum, bit) => sum | bit, 0n);

/** A member's permissions in a guild: all for the owner, else those of the member's roles. */
export function permissionsIn(guild: Guild, userId: string): bigint {
  if (guild.ownerId === userId) return ALL;
  const member = guild.members.find(({ user }) => user.id === userId);
  const roles = [guild.id, ...(member?.roles ?? [])];
  return guild.roles
    .filter(({ id }) => roles.includes(id))
    .reduce((sum, { permissions }) => sum | permissions, 0n);
}

export function maySee(channel: Channel, guild: Guild | undefined, userId: string): boolean {
  if (!guild) return channel.recipients.some(({ id }) => id === userId);
  if (!guild.members.some(({ user }) => user.id === userId)) return false;
  const has = permissionsIn(guild, userId);
  const needed = Bits.ViewChannel | (channel.needs ?? 0n);
  return (has & needed) === needed;
}
