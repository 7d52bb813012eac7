import { MessageFlags, MessageReferenceType, MessageType } from 'discord-api-types/v10';
import type { Embed } from '../limits/embed.js';
import type { Attachment, Message, Snapshot } from '../state/entities.js';
import type { World } from '../state/world.js';
import { userPayload } from './user.js';

export function attachmentPayload(file: Attachment) {
  return {
    id: file.id,
    filename: file.filename,
    size: file.bytes.byteLength,
    url: file.url,
    proxy_url: file.url,
    content_type: file.contentType,
    ...(file.title === undefined ? {} : { title: file.title }),
    ...(file.description === undefined ? {} : { description: file.description }),
    ...(file.width === undefined ? {} : { width: file.width, height: file.height }),
  };
}

const isoDate = (time: number) => new Date(time).toISOString();

function picturePayload(url: string, attachments: readonly Attachment[]) {
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined;
  const file = attachments.find(({ filename }) => filename === name);
  if (!file) return { url, proxy_url: url };
  return { url: file.url, proxy_url: file.url, width: file.width ?? 0, height: file.height ?? 0 };
}

/** An embed as Discord sends it: pictures point at the CDN, absent parts are left out. */
function embedPayload(embed: Embed, attachments: readonly Attachment[]) {
  const { image, thumbnail, fields, ...rest } = embed;
  const given = Object.entries(rest).filter(([, value]) => value !== null && value !== undefined);
  return {
    type: 'rich',
    ...Object.fromEntries(given),
    ...(image ? { image: picturePayload(image.url, attachments) } : {}),
    ...(thumbnail ? { thumbnail: picturePayload(thumbnail.url, attachments) } : {}),
    ...(fields
      ? { fields: fields.map((field) => ({ ...field, inline: field.inline ?? false })) }
      : {}),
  };
}

function snapshotPayload({ content, embeds, attachments, timestamp }: Snapshot) {
  return {
    message: {
      type: MessageType.Default,
      content,
      embeds: embeds.map((embed) => embedPayload(embed, attachments)),
      attachments: attachments.map(attachmentPayload),
      timestamp: isoDate(timestamp),
      edited_timestamp: null,
      flags: 0,
      mentions: [],
      mention_roles: [],
      components: [],
    },
  };
}

function reference(message: Message, world: World) {
  const { channelId, guildId, replyTo, snapshot } = message;
  if (snapshot)
    return {
      message_reference: {
        type: MessageReferenceType.Forward,
        channel_id: channelId,
        message_id: message.id,
      },
      message_snapshots: [snapshotPayload(snapshot)],
    };
  if (replyTo === undefined) return {};
  const original = world.message(channelId, replyTo);
  return {
    message_reference: {
      type: MessageReferenceType.Default,
      channel_id: channelId,
      message_id: replyTo,
      ...(guildId === undefined ? {} : { guild_id: guildId }),
    },
    referenced_message: original ? basePayload(original, world) : null,
  };
}

function causePayload({ cause }: Message) {
  if (!cause) return {};
  return {
    interaction_metadata: {
      id: cause.interactionId,
      type: cause.type,
      user: userPayload(cause.user),
      authorizing_integration_owners: {},
      ...(cause.name === undefined ? {} : { name: cause.name }),
    },
  };
}

function basePayload(message: Message, world: World) {
  const { attachments, pings } = message;
  const mentioned = pings.users.flatMap((id) => world.user(id) ?? []);
  return {
    id: message.id,
    type: message.type,
    channel_id: message.channelId,
    author: userPayload(message.author),
    content: message.content,
    timestamp: isoDate(message.timestamp),
    edited_timestamp:
      message.editedTimestamp === undefined ? null : isoDate(message.editedTimestamp),
    tts: false,
    pinned: false,
    mention_everyone: pings.everyone,
    mentions: mentioned.map(userPayload),
    mention_roles: pings.roles,
    attachments: attachments.map(attachmentPayload),
    embeds: message.embeds.map((embed) => embedPayload(embed, attachments)),
    components: message.components,
    flags: message.flags | (message.loading ? MessageFlags.Loading : 0),
    ...(message.byApplication
      ? { application_id: message.author.id, webhook_id: message.author.id }
      : {}),
    ...causePayload(message),
  };
}

/** A message as REST and gateway send it. */
export function messagePayload(message: Message, world: World) {
  return { ...basePayload(message, world), ...reference(message, world) };
}
