import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { Actor } from './actor/actor.js';
import type { Stage } from './actor/actor.js';
import type { Gateway } from './gateway/gateway.js';
import { guildCreated } from './gateway/news.js';
import type { Channel, Guild } from './state/entities.js';
import { MODERATOR } from './state/permissions.js';

interface UserOptions {
  readonly permissions?: 'member' | 'moderator' | bigint;
  readonly locale?: string;
  readonly guild?: Guild;
}

interface ChannelOptions {
  readonly guild?: Guild;
  readonly topic?: string;
  /** A permission without which members do not see the channel. */
  readonly needs?: bigint;
}

export interface Population {
  /** Adds a person, in the first guild unless another is named. */
  user(name: string, options?: UserOptions): Actor;
  /** Changes what a person may do in a guild, the first unless another is named. */
  permit(actor: Actor, permissions: UserOptions['permissions'], guild?: Guild): void;
  /** The guild's channel of that name, made when there is none. */
  channel(name: string, options?: ChannelOptions): Channel;
  /** Makes a guild; without the bot in it, only user-installed commands work there. */
  addGuild(name: string, options?: { hasBot?: boolean; locale?: string }): Guild;
  /** Takes the bot out of a guild. */
  removeBot(guild: Guild): void;
}

function permissionBits(permissions: UserOptions['permissions'] = 'member'): bigint {
  if (typeof permissions === 'bigint') return permissions;
  return permissions === 'moderator' ? MODERATOR : 0n;
}

/** Who and what there is in the guilds, `home` being the first of them. */
export function population(stage: Stage, gateway: Gateway, home: Guild): Population {
  const { world } = stage;
  return {
    user: (name, { permissions, locale = 'en-US', guild = home } = {}) => {
      const user = world.addUser(name, { locale });
      world.join(guild.id, user, permissionBits(permissions));
      return new Actor(user, stage);
    },
    permit: ({ user }, permissions, guild = home) => {
      world.join(guild.id, user, permissionBits(permissions));
    },
    channel: (name, { guild = home, ...extra } = {}) => {
      const known = world
        .channels()
        .find((channel) => channel.guildId === guild.id && channel.name === name);
      return known ?? world.addChannel(name, guild.id, extra);
    },
    addGuild: (name, options) => {
      const guild = world.addGuild(name, world.addUser(`Owner of ${name}`), options);
      if (guild.hasBot) gateway.dispatch(guildCreated(world, guild));
      return guild;
    },
    removeBot: ({ id }) => {
      const guild = world.guild(id);
      if (!guild?.hasBot) return;
      const members = guild.members.filter(({ user }) => user.id !== world.bot.id);
      world.putGuild({ ...guild, hasBot: false, members });
      gateway.dispatch({ name: 'GUILD_DELETE', data: { id }, intent: Intent.Guilds });
    },
  };
}
