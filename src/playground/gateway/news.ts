import { ChannelType, GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { channelPayload, guildPayload } from '../payload/guild.js';
import { messagePayload } from '../payload/message.js';
import type { Guild, Message } from '../state/entities.js';
import type { MessageChange, World, WorldEvent } from '../state/world.js';
import type { GatewayEvent } from './gateway.js';

const MESSAGE_EVENTS: Readonly<Record<MessageChange, string>> = {
  created: 'MESSAGE_CREATE',
  updated: 'MESSAGE_UPDATE',
  deleted: 'MESSAGE_DELETE',
};

export function guildCreated(world: World, guild: Guild): GatewayEvent {
  const channels = world.channels().filter(({ guildId }) => guildId === guild.id);
  return {
    name: 'GUILD_CREATE',
    data: guildPayload(guild, channels, world.bot.id),
    intent: Intent.Guilds,
  };
}

/** Without the privileged intent a bot reads only its own messages and those sent to it. */
function withheld(message: Message, world: World): Partial<Message> {
  const direct = message.guildId === undefined;
  const toBot = message.pings.users.includes(world.bot.id);
  if (direct || toBot || message.author.id === world.bot.id) return message;
  return { ...message, content: '', embeds: [], components: [], attachments: [] };
}

function messageNews(world: World, change: MessageChange, message: Message): GatewayEvent[] {
  if (message.ephemeral) return [];
  const direct = message.guildId === undefined;
  const name = MESSAGE_EVENTS[change];
  const intent = direct ? Intent.DirectMessages : Intent.GuildMessages;
  const guild = direct ? {} : { guild_id: message.guildId };
  if (change === 'deleted')
    return [{ name, intent, data: { id: message.id, channel_id: message.channelId, ...guild } }];
  const seen = { ...message, ...withheld(message, world) };
  return [{ name, intent, data: { ...messagePayload(seen, world), ...guild } }];
}

/** What the bot hears over the gateway of something that happened. */
export function news(world: World, event: WorldEvent): GatewayEvent[] {
  switch (event.kind) {
    case 'message':
      return messageNews(world, event.change, event.message);
    case 'channel':
      if (event.channel.type === ChannelType.DM || !world.guild(event.channel.guildId)?.hasBot)
        return [];
      return [
        { name: 'CHANNEL_CREATE', data: channelPayload(event.channel), intent: Intent.Guilds },
      ];
    case 'guild':
      return [];
  }
}
