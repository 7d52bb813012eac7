import { MessageFlags, MessageType } from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { LiveInteraction } from '../../interactions/live-interaction.js';
import { messagePayload } from '../../payload/message.js';
import type { Message } from '../../state/entities.js';
import type { World } from '../../state/world.js';
import type { Body } from '../body.js';
import { causeOf } from '../cause.js';
import type { Desk, Env } from '../context.js';
import { invalidToken, unknownMessage, unknownWebhook } from '../discord-error.js';
import { readMessage } from '../message-content.js';

function find(world: World, live: LiveInteraction, name: string): Message {
  const { channel } = live.beginning;
  const id = name === '@original' ? live.originalId : name;
  const mine = id !== undefined && (id === live.originalId || live.followUpIds.includes(id));
  const message = mine ? world.message(channel.id, id) : undefined;
  if (!message) throw unknownMessage();
  return message;
}

function edit(world: World, live: LiveInteraction, before: Message, body: Body): Message {
  const content = readMessage(world, before.channelId, body, { before });
  const edited = world.edit(before, {
    ...content,
    ephemeral: before.ephemeral,
    loading: false,
    ...(before.loading ? {} : { editedTimestamp: world.clock.now() }),
  });
  live.answer();
  return edited;
}

function followUp(world: World, live: LiveInteraction, body: Body): Message {
  const { channel, user } = live.beginning;
  const content = readMessage(world, channel.id, body);
  const message = world.post(channel, {
    ...content,
    type: MessageType.Reply,
    author: world.bot,
    byApplication: true,
    cause: causeOf(live),
    ...(live.originalId === undefined ? {} : { replyTo: live.originalId }),
    flags: content.flags | (content.ephemeral ? MessageFlags.Ephemeral : 0),
    ...(content.ephemeral ? { visibleTo: user.id } : {}),
  });
  live.followedUp(message.id);
  return message;
}

/** Discord fills a deferred reply with the first follow-up. */
function postOrFill(world: World, live: LiveInteraction, body: Body): Message {
  const { channel } = live.beginning;
  const original =
    live.originalId === undefined ? undefined : world.message(channel.id, live.originalId);
  return original?.loading ? edit(world, live, original, body) : followUp(world, live, body);
}

/** What comes after the first answer, for as long as the token lives. */
export function webhookRoutes({ world, ledger }: Desk): Hono<Env> {
  const interaction = (app: string, token: string): LiveInteraction => {
    const live = ledger.find(token);
    if (app !== world.bot.id || !live) throw invalidToken();
    if (!ledger.tokenLives(live)) throw invalidToken();
    if (!live.acknowledgement) throw unknownWebhook();
    return live;
  };
  const message = '/:app/:token/messages/:message';
  const app = new Hono<Env>();
  app.post('/:app/:token', (c) => {
    const live = interaction(c.req.param('app'), c.req.param('token'));
    return c.json(messagePayload(postOrFill(world, live, c.get('body')), world));
  });
  app.get(message, (c) => {
    const { app, token, message: id } = c.req.param();
    return c.json(messagePayload(find(world, interaction(app, token), id), world));
  });
  app.patch(message, (c) => {
    const { app, token, message: id } = c.req.param();
    const live = interaction(app, token);
    return c.json(messagePayload(edit(world, live, find(world, live, id), c.get('body')), world));
  });
  app.delete(message, (c) => {
    const { app, token, message: id } = c.req.param();
    world.remove(find(world, interaction(app, token), id));
    return c.body(null, 204);
  });
  return app;
}
