import { PermissionFlagsBits as Bits } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { channelPayload } from '../../payload/guild.js';
import { messagePayload } from '../../payload/message.js';
import type { Channel, Message } from '../../state/entities.js';
import { permissionsIn } from '../../state/permissions.js';
import type { World } from '../../state/world.js';
import type { Desk, Env } from '../context.js';
import {
  missingAccess,
  missingPermissions,
  notItsAuthor,
  unknownChannel,
  unknownMessage,
} from '../discord-error.js';
import { readMessage } from '../message-content.js';

function channelFor(world: World, id: string, permission: bigint): Channel {
  const channel = world.channel(id);
  if (!channel) throw unknownChannel();
  const guild = world.guild(channel.guildId);
  if (!guild) return channel;
  const has = permissionsIn(guild, world.bot.id);
  const needed = channel.needs ?? Bits.ViewChannel;
  if (!guild.hasBot || (has & needed) !== needed) throw missingAccess();
  if ((has & permission) !== permission) throw missingPermissions();
  return channel;
}

function messageIn(world: World, channel: Channel, id: string): Message {
  const message = world.message(channel.id, id);
  if (!message || message.ephemeral) throw unknownMessage();
  return message;
}

function page(messages: readonly Message[], limit: number, before?: string): Message[] {
  return messages
    .filter(({ id, ephemeral }) => !ephemeral && (!before || BigInt(id) < BigInt(before)))
    .slice(-limit)
    .reverse();
}

/** Channels and the messages in them, as the bot may reach them without an interaction. */
export function channelRoutes({ world }: Desk): Hono<Env> {
  const payload = (message: Message) => messagePayload(message, world);
  const app = new Hono<Env>();
  app.get('/:id', (c) => c.json(channelPayload(channelFor(world, c.req.param('id'), 0n))));
  app.get('/:id/messages', (c) => {
    const channel = channelFor(world, c.req.param('id'), Bits.ReadMessageHistory);
    const limit = Number(c.req.query('limit') ?? 50);
    return c.json(page(world.messages(channel.id), limit, c.req.query('before')).map(payload));
  });
  app.get('/:id/messages/:message', (c) => {
    const channel = channelFor(world, c.req.param('id'), Bits.ReadMessageHistory);
    return c.json(payload(messageIn(world, channel, c.req.param('message'))));
  });
  app.post('/:id/messages', (c) => {
    const channel = channelFor(world, c.req.param('id'), Bits.SendMessages);
    const content = readMessage(world, channel.id, c.get('body'));
    const message = { ...content, ephemeral: false, author: world.bot };
    return c.json(payload(world.post(channel, message)));
  });
  app.patch('/:id/messages/:message', (c) => {
    const channel = channelFor(world, c.req.param('id'), Bits.ViewChannel);
    const before = messageIn(world, channel, c.req.param('message'));
    if (before.author.id !== world.bot.id) throw notItsAuthor();
    const content = readMessage(world, channel.id, c.get('body'), { before });
    const changes = { ...content, ephemeral: false, editedTimestamp: world.clock.now() };
    return c.json(payload(world.edit(before, changes)));
  });
  app.delete('/:id/messages/:message', (c) => {
    const channel = channelFor(world, c.req.param('id'), Bits.ViewChannel);
    const message = messageIn(world, channel, c.req.param('message'));
    if (message.author.id !== world.bot.id) channelFor(world, channel.id, Bits.ManageMessages);
    world.remove(message);
    return c.body(null, 204);
  });
  app.post('/:id/typing', (c) => {
    channelFor(world, c.req.param('id'), Bits.SendMessages);
    return c.body(null, 204);
  });
  return app;
}
