import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Guild, Role } from '../state/entities.js';
import { permissionsIn } from '../state/permissions.js';
import { memberPayload, userPayload } from './user.js';

export function rolePayload({ id, name, permissions }: Role) {
  return {
    id,
    name,
    permissions: String(permissions),
    position: 0,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
    flags: 0,
  };
}

export function channelPayload(channel: Channel) {
  const { id, name, guildId, recipients } = channel;
  if (channel.type === ChannelType.DM)
    return { id, type: channel.type, recipients: recipients.map(userPayload), flags: 0 };
  return {
    id,
    type: channel.type,
    guild_id: guildId,
    name,
    topic: channel.topic ?? null,
    position: 0,
    nsfw: false,
    parent_id: null,
    permission_overwrites: [],
    rate_limit_per_user: 0,
    last_message_id: null,
    flags: 0,
  };
}

/** A channel as interactions carry it, with the acting user's permissions. */
export function actingChannelPayload(channel: Channel, guild: Guild | undefined, userId: string) {
  const permissions = guild ? { permissions: String(permissionsIn(guild, userId)) } : {};
  return { ...channelPayload(channel), ...permissions };
}

export function guildPayload(guild: Guild, channels: readonly Channel[], botId: string) {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    preferred_locale: guild.locale,
    joined_at: new Date().toISOString(),
    unavailable: false,
    large: false,
    member_count: guild.members.length,
    members: guild.members.filter(({ user }) => user.id === botId).map(memberPayload),
    roles: guild.roles.map(rolePayload),
    channels: channels.map(channelPayload),
    features: [],
    emojis: [],
    stickers: [],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    system_channel_flags: 0,
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    afk_timeout: 300,
  };
}
