import { MessageType } from 'discord-api-types/v10';
import type { Embed } from '../limits/embed.js';
import type { Attachment, Message, Snapshot } from '../state/entities.js';
import type { World } from '../state/world.js';
import { messageComponents } from './protocol.js';
import type { AttachmentView, EmbedView, MessageView } from './protocol.js';

const ATTACHED = 'attachment://';
const EXCERPT = 120;

function attached(url: string | undefined, attachments: readonly Attachment[]) {
  if (!url?.startsWith(ATTACHED)) return undefined;
  return attachments.find(({ filename }) => filename === url.slice(ATTACHED.length));
}

function picture(url: string | undefined, attachments: readonly Attachment[]) {
  if (url === undefined) return undefined;
  const file = attached(url, attachments);
  return file ? { url: file.url, alt: file.description ?? '' } : { url, alt: '' };
}

function embedView(embed: Embed, attachments: readonly Attachment[]): EmbedView {
  return {
    title: embed.title ?? undefined,
    description: embed.description ?? undefined,
    url: embed.url ?? undefined,
    color: embed.color ?? undefined,
    author: embed.author?.name,
    footer: embed.footer?.text,
    timestamp: embed.timestamp ?? undefined,
    fields: (embed.fields ?? []).map((field) => ({ ...field, inline: field.inline ?? false })),
    image: picture(embed.image?.url, attachments),
    thumbnail: picture(embed.thumbnail?.url, attachments),
  };
}

function attachmentView(file: Attachment): AttachmentView {
  return {
    id: file.id,
    name: file.title ?? file.filename,
    url: file.url,
    bytes: file.bytes.byteLength,
    image: /^image\/(png|jpeg|gif|webp)/.test(file.contentType),
    alt: file.description ?? '',
  };
}

/** Content, embeds and files; what an embed or a component shows is not shown again below it. */
function contentView(said: Snapshot, components: Message['components'] = []) {
  const { content, embeds, attachments, timestamp } = said;
  const shown = JSON.stringify([embeds, components]);
  return {
    content,
    embeds: embeds.map((embed) => embedView(embed, attachments)),
    attachments: attachments
      .filter(({ filename }) => !shown.includes(`${ATTACHED}${filename}"`))
      .map(attachmentView),
    at: timestamp,
  };
}

function replyView(message: Message, world: World): MessageView['replyTo'] {
  if (message.replyTo === undefined) return undefined;
  const original = world.message(message.channelId, message.replyTo);
  if (!original) return { author: '', excerpt: 'The message was deleted' };
  const { author, content, embeds } = original;
  const excerpt = content || (embeds[0]?.title ?? '') || 'Click to see the attachment';
  return { author: author.name, excerpt: excerpt.replaceAll(/\s+/g, ' ').slice(0, EXCERPT) };
}

/** The components, with the addresses of the files that they show. */
function withMedia({ components, attachments }: Message): MessageView['components'] {
  const json = JSON.stringify(components, (key, value: unknown) =>
    key === 'url' && typeof value === 'string'
      ? (attached(value, attachments)?.url ?? value)
      : value,
  );
  return messageComponents.parse(JSON.parse(json));
}

function usedName({ cause, type }: Message): string | undefined {
  if (cause?.name === undefined) return undefined;
  return type === MessageType.ChatInputCommand ? `/${cause.name}` : cause.name;
}

/** A message as the page shows it. */
export function messageView(message: Message, world: World): MessageView {
  const { id, channelId, author, ephemeral, loading, snapshot, cause } = message;
  return {
    ...contentView(message, message.components),
    id,
    channelId,
    author: { id: author.id, name: author.name, bot: author.bot },
    edited: message.editedTimestamp !== undefined,
    components: withMedia(message),
    ephemeral,
    loading,
    replyTo: replyView(message, world),
    forwarded: snapshot && contentView(snapshot),
    cause:
      cause && message.replyTo === undefined
        ? { user: cause.user.name, name: usedName(message) }
        : undefined,
  };
}
