import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Actor } from '../actor/actor.js';
import type { LocalDiscord } from '../local-discord.js';
import type { Channel } from '../state/entities.js';
import type { PersonView } from './protocol.js';

export interface CastMember {
  readonly key: string;
  readonly role: 'member' | 'moderator';
  readonly actor: Actor;
}

/** The people one can be on the page, and the channels they meet in. */
export interface Cast {
  readonly members: readonly CastMember[];
  readonly channels: readonly Channel[];
}

export function castOf(discord: LocalDiscord): Cast {
  const member = (name: string, role: CastMember['role']): CastMember => ({
    key: name.toLowerCase(),
    role,
    actor: discord.user(name, { permissions: role }),
  });
  return {
    members: [
      member('Ophelia', 'member'),
      member('Polonius', 'moderator'),
      member('Laertes', 'member'),
    ],
    channels: [
      discord.channel('general', { topic: 'Check a message: type / or right-click one.' }),
      discord.channel('teaching', { topic: 'What does a sigmoid output mean?' }),
      discord.channel('moderators', {
        topic: 'Settings and thresholds. Members do not see this channel.',
        needs: PermissionFlagsBits.ManageGuild,
      }),
    ],
  };
}

export function personView({ key, role, actor }: CastMember): PersonView {
  return { key, id: actor.id, name: actor.user.name, role };
}
