import { MessageFlags } from 'discord-api-types/v10';
import { messageForm } from '../limits/message.js';
import type { MessageForm } from '../limits/message.js';
import type { Attachment, Message } from '../state/entities.js';
import { pingsOf } from '../state/pings.js';
import type { World } from '../state/world.js';
import type { Body } from './body.js';
import { emptyMessage, readForm } from './discord-error.js';

const SETTABLE = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

type Content = Pick<
  Message,
  'content' | 'embeds' | 'components' | 'attachments' | 'flags' | 'pings'
>;

function uploads(
  world: World,
  channelId: string,
  form: MessageForm,
  { files }: Body,
): Attachment[] {
  return [...files].map(([number, file]) => {
    const about = form.attachments?.find(({ id }) => id === number);
    const description = about?.description ?? undefined;
    return world.attach(channelId, {
      ...file,
      name: about?.filename ?? file.name,
      ...(description === undefined ? {} : { description }),
    });
  });
}

function kept(form: MessageForm, before: Message | undefined): readonly Attachment[] {
  const attachments = before?.attachments ?? [];
  const named = form.attachments;
  return named ? attachments.filter(({ id }) => named.some((one) => one.id === id)) : attachments;
}

function isEmpty({ content, embeds, components, attachments }: Content): boolean {
  return ![content, embeds, components, attachments].some(({ length }) => length > 0);
}

/** What a message says after a post, or after an edit of `before`, refused as Discord would. */
export function readMessage(
  world: World,
  channelId: string,
  body: Body,
  { before, prefix = [] }: { before?: Message | undefined; prefix?: readonly string[] } = {},
): Content & { readonly ephemeral: boolean; readonly replyTo?: string } {
  const json = prefix.length > 0 && body.json === undefined ? {} : body.json;
  const form = readForm(messageForm(json, before?.flags), json, prefix);
  const text = form.content ?? (form.content === undefined ? before?.content : '') ?? '';
  const content: Content = {
    content: text,
    embeds: form.embeds ?? before?.embeds ?? [],
    components: form.components ?? before?.components ?? [],
    attachments: [...kept(form, before), ...uploads(world, channelId, form, body)],
    flags: (before?.flags ?? 0) | ((form.flags ?? 0) & SETTABLE),
    pings: pingsOf(text, form.allowed_mentions),
  };
  if (isEmpty(content)) throw emptyMessage();
  const replyTo = form.message_reference?.message_id;
  return {
    ...content,
    ephemeral: ((form.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    ...(replyTo === undefined ? {} : { replyTo }),
  };
}
