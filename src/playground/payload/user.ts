import type { Guild, Member, User } from '../state/entities.js';
import { permissionsIn } from '../state/permissions.js';

export function userPayload(user: User) {
  return {
    id: user.id,
    username: user.name.toLowerCase().replaceAll(/\s+/g, '_'),
    global_name: user.name,
    discriminator: '0',
    avatar: null,
    bot: user.bot,
    public_flags: 0,
    flags: 0,
  };
}

export function memberPayload({ user, roles, joinedAt }: Member) {
  return {
    user: userPayload(user),
    nick: null,
    avatar: null,
    roles,
    joined_at: new Date(joinedAt).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
  };
}

/** A member as interactions carry it, with the permissions it has where it acts. */
export function actingMemberPayload(member: Member, guild: Guild) {
  return {
    ...memberPayload(member),
    permissions: String(permissionsIn(guild, member.user.id)),
  };
}
