import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType as ContextType,
} from 'discord-api-types/v10';
import { actingChannelPayload } from '../payload/guild.js';
import { messagePayload } from '../payload/message.js';
import { actingMemberPayload, userPayload } from '../payload/user.js';
import { MOST_BYTES } from '../state/attachment.js';
import type { Channel, Guild, User } from '../state/entities.js';
import { MEMBER, permissionsIn } from '../state/permissions.js';
import type { World } from '../state/world.js';
import type { Beginning } from './live-interaction.js';

export function contextOf(channel: Channel): ContextType {
  return channel.type === ChannelType.DM ? ContextType.BotDM : ContextType.Guild;
}

function owners(guild: Guild | undefined, user: User): Record<string, string> {
  if (!guild) return { [ApplicationIntegrationType.GuildInstall]: '0' };
  if (guild.hasBot) return { [ApplicationIntegrationType.GuildInstall]: guild.id };
  return { [ApplicationIntegrationType.UserInstall]: user.id };
}

function actor(guild: Guild | undefined, user: User) {
  const member = guild?.members.find((one) => one.user.id === user.id);
  if (!guild || !member) return { user: userPayload(user) };
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: actingMemberPayload(member, guild),
  };
}

/** What the gateway sends as INTERACTION_CREATE; `data` says what was used and how. */
export function interactionPayload(world: World, beginning: Beginning, data: object) {
  const { id, token, type, user, channel, source } = beginning;
  const guild = world.guild(channel.guildId);
  return {
    id,
    application_id: world.bot.id,
    type,
    token,
    version: 1,
    data,
    channel: actingChannelPayload(channel, guild, user.id),
    channel_id: channel.id,
    ...actor(guild, user),
    ...(source ? { message: messagePayload(source, world) } : {}),
    locale: user.locale,
    app_permissions: String(guild ? permissionsIn(guild, world.bot.id) : MEMBER),
    entitlements: [],
    authorizing_integration_owners: owners(guild, user),
    context: contextOf(channel),
    attachment_size_limit: MOST_BYTES,
  };
}
