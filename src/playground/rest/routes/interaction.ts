import {
  InteractionResponseType as Type,
  InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { LiveInteraction } from '../../interactions/live-interaction.js';
import { callback } from '../../limits/callback.js';
import type { Callback } from '../../limits/callback.js';
import { messagePayload } from '../../payload/message.js';
import type { Message } from '../../state/entities.js';
import type { World } from '../../state/world.js';
import type { Body } from '../body.js';
import type { Desk, Env } from '../context.js';
import {
  alreadyAcknowledged,
  invalidForm,
  readForm,
  unknownInteraction,
} from '../discord-error.js';
import { causeOf } from '../cause.js';
import { readMessage } from '../message-content.js';

const REPLY = Type.ChannelMessageWithSource;
const DEFER = Type.DeferredChannelMessageWithSource;
const UPDATES = [Type.DeferredMessageUpdate, Type.UpdateMessage];

const ALLOWED: Readonly<Record<number, readonly Type[]>> = {
  [InteractionType.ApplicationCommand]: [REPLY, DEFER, Type.Modal],
  [InteractionType.MessageComponent]: [REPLY, DEFER, ...UPDATES, Type.Modal],
  [InteractionType.ApplicationCommandAutocomplete]: [Type.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [REPLY, DEFER, ...UPDATES],
};

function refuseWrongType({ type }: Callback, { beginning }: LiveInteraction): void {
  const updates = type === Type.UpdateMessage || type === Type.DeferredMessageUpdate;
  const allowed = ALLOWED[beginning.type] ?? [];
  if (allowed.includes(type) && (!updates || beginning.source)) return;
  throw invalidForm({
    type: {
      _errors: [
        { code: 'BASE_TYPE_CHOICES', message: `Value must be one of {${allowed.join(', ')}}.` },
      ],
    },
  });
}

function postOriginal(world: World, live: LiveInteraction, content: Partial<Message>): Message {
  const { channel, user, source, answerType } = live.beginning;
  const original = world.post(channel, {
    ...content,
    type: answerType,
    author: world.bot,
    byApplication: true,
    cause: causeOf(live),
    ...(source ? { replyTo: source.id } : {}),
    flags: (content.flags ?? 0) | (content.ephemeral ? MessageFlags.Ephemeral : 0),
    ...(content.ephemeral ? { visibleTo: user.id } : {}),
  });
  live.originalId = original.id;
  return original;
}

function editSource(world: World, live: LiveInteraction, body: Body): Message | undefined {
  const { source, channel } = live.beginning;
  const before = source && world.message(source.channelId, source.id);
  if (!before) return undefined;
  const content = readMessage(world, channel.id, body, { before, prefix: ['data'] });
  live.originalId = before.id;
  return world.edit(before, {
    ...content,
    ephemeral: before.ephemeral,
    editedTimestamp: world.clock.now(),
  });
}

/** Carries out an answer; the message it made or changed, where there is one. */
function carryOut(
  world: World,
  live: LiveInteraction,
  answer: Callback,
  body: Body,
): Message | undefined {
  switch (answer.type) {
    case Type.ChannelMessageWithSource: {
      const { channel } = live.beginning;
      const content = readMessage(
        world,
        channel.id,
        { ...body, json: answer.data },
        { prefix: ['data'] },
      );
      const message = postOriginal(world, live, content);
      live.acknowledge('message', message.ephemeral);
      return message;
    }
    case Type.DeferredChannelMessageWithSource: {
      const ephemeral = ((answer.data?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
      const message = postOriginal(world, live, { ephemeral, loading: true });
      live.acknowledge('deferred', ephemeral);
      return message;
    }
    case Type.UpdateMessage: {
      const message = editSource(world, live, { ...body, json: answer.data });
      live.acknowledge('update', message?.ephemeral);
      return message;
    }
    case Type.DeferredMessageUpdate: {
      const { source } = live.beginning;
      if (source) live.originalId = source.id;
      live.acknowledge('deferred-update', source?.ephemeral);
      return source;
    }
    case Type.ApplicationCommandAutocompleteResult:
      live.choices = answer.data.choices;
      live.acknowledge('choices');
      return undefined;
    case Type.Modal:
      live.modal = answer.data;
      live.acknowledge('modal');
      return undefined;
  }
}

function responsePayload(
  world: World,
  { beginning }: LiveInteraction,
  type: Type,
  message?: Message,
) {
  return {
    interaction: {
      id: beginning.id,
      type: beginning.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: message.loading,
            response_message_ephemeral: message.ephemeral,
          }
        : {}),
    },
    resource: { type, ...(message ? { message: messagePayload(message, world) } : {}) },
  };
}

/** The first answer to an interaction: once, within three seconds. */
export function interactionRoutes({ world, ledger }: Desk): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/:id/:token/callback', (c) => {
    const live = ledger.find(c.req.param('token'));
    if (live?.beginning.id !== c.req.param('id')) throw unknownInteraction();
    if (live.acknowledgement) throw alreadyAcknowledged();
    if (live.unanswered || !ledger.mayAcknowledge(live)) throw unknownInteraction();
    const answer = readForm(callback, c.get('body').json);
    refuseWrongType(answer, live);
    const message = carryOut(world, live, answer, c.get('body'));
    if (c.req.query('with_response') !== 'true') return c.body(null, 204);
    return c.json(responsePayload(world, live, answer.type, message));
  });
  return app;
}
