import * as z from 'zod';
import { layoutComponent } from '../limits/layout.js';
import { modal } from '../limits/modal.js';

const embedPicture = z.object({ url: z.string(), alt: z.string() });
const text = z.string().optional();

const embedView = z.object({
  title: text,
  description: text,
  url: text,
  color: z.number().optional(),
  author: text,
  footer: text,
  timestamp: text,
  fields: z.array(z.object({ name: z.string(), value: z.string(), inline: z.boolean() })),
  image: embedPicture.optional(),
  thumbnail: embedPicture.optional(),
});

const attachmentView = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string(),
  bytes: z.number(),
  image: z.boolean(),
  alt: z.string(),
});

const contentView = {
  content: z.string(),
  embeds: z.array(embedView),
  attachments: z.array(attachmentView),
  at: z.number(),
};

export const messageComponents = z.array(layoutComponent);

const messageView = z.object({
  ...contentView,
  id: z.string(),
  channelId: z.string(),
  author: z.object({ id: z.string(), name: z.string(), bot: z.boolean() }),
  edited: z.boolean(),
  components: messageComponents,
  ephemeral: z.boolean(),
  loading: z.boolean(),
  replyTo: z.object({ author: z.string(), excerpt: z.string() }).optional(),
  forwarded: z.object(contentView).optional(),
  /** Who used what, so that the message came about. */
  cause: z.object({ user: z.string(), name: text }).optional(),
});

const optionView = z.object({
  name: z.string(),
  label: z.string(),
  description: z.string(),
  kind: z.enum(['text', 'integer', 'number', 'boolean', 'file', 'user', 'channel', 'role']),
  required: z.boolean(),
  autocomplete: z.boolean(),
  choices: z.array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) })),
  min: z.number().optional(),
  max: z.number().optional(),
});

const commandView = z.object({
  /** Name with subcommands, as it is used. */
  name: z.string(),
  label: z.string(),
  description: z.string(),
  kind: z.enum(['slash', 'message']),
  options: z.array(optionView),
});

const exchangeView = z.object({
  direction: z.enum(['to bot', 'from bot']),
  afterMs: z.number(),
  name: z.string(),
  status: z.number().optional(),
  body: z.unknown(),
  answer: z.unknown(),
});

const interactionView = z.object({
  id: z.string(),
  label: z.string(),
  channelId: z.string(),
  /** The message whose component was used, and the component. */
  sourceId: text,
  state: z.enum(['waiting', 'acknowledged', 'answered', 'unanswered']),
  acknowledgedAs: text,
  acknowledgedAfterMs: z.number().optional(),
  answeredAfterMs: z.number().optional(),
  modal: modal.optional(),
  exchanges: z.array(exchangeView),
});

const personView = z.object({
  key: z.string(),
  id: z.string(),
  name: z.string(),
  role: z.enum(['member', 'moderator', 'bot', 'other']),
});

const channelView = z.object({
  id: z.string(),
  name: z.string(),
  topic: z.string(),
  direct: z.boolean(),
});

/** What the local Discord tells a window. */
export const serverMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('welcome'),
    guild: z.string(),
    you: personView,
    people: z.array(personView),
    channels: z.array(channelView),
    botOnline: z.boolean(),
  }),
  z.object({
    kind: z.literal('opened'),
    channelId: z.string(),
    commands: z.array(commandView),
    messages: z.array(messageView),
  }),
  z.object({ kind: z.literal('commands'), commands: z.array(commandView) }),
  z.object({ kind: z.literal('bot'), online: z.boolean() }),
  z.object({
    kind: z.literal('message'),
    change: z.enum(['created', 'updated', 'deleted']),
    message: messageView,
  }),
  z.object({ kind: z.literal('interaction'), interaction: interactionView }),
  z.object({ kind: z.literal('computed'), interactionId: z.string(), facts: z.unknown() }),
  z.object({
    kind: z.literal('result'),
    request: z.number(),
    error: text,
    interactionId: text,
    choices: z
      .array(z.object({ name: z.string(), value: z.union([z.string(), z.number()]) }))
      .optional(),
  }),
]);

const file = z.object({ name: z.string(), base64: z.base64(), description: text });
const option = z.union([z.string(), z.number(), z.boolean(), file]);
const options = z.record(z.string(), option);
const inChannel = { request: z.number(), channelId: z.string() };
const onMessage = { ...inChannel, messageId: z.string() };

/** What a window asks of the local Discord. */
export const clientMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), ...inChannel }),
  z.object({
    kind: z.literal('say'),
    ...inChannel,
    text: z.string(),
    files: z.array(file),
    replyTo: text,
  }),
  z.object({ kind: z.literal('forward'), ...onMessage, toChannelId: z.string() }),
  z.object({ kind: z.literal('slash'), ...inChannel, command: z.string(), options }),
  z.object({
    kind: z.literal('autocomplete'),
    ...inChannel,
    command: z.string(),
    focused: z.string(),
    typed: z.string(),
    options,
  }),
  z.object({ kind: z.literal('menu'), ...onMessage, command: z.string() }),
  z.object({ kind: z.literal('click'), ...onMessage, customId: z.string() }),
  z.object({
    kind: z.literal('select'),
    ...onMessage,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('submit'),
    request: z.number(),
    interactionId: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]);

export type ServerMessage = z.infer<typeof serverMessage>;
export type ClientMessage = z.infer<typeof clientMessage>;
export type MessageView = z.infer<typeof messageView>;
export type EmbedView = z.infer<typeof embedView>;
export type AttachmentView = z.infer<typeof attachmentView>;
export type CommandView = z.infer<typeof commandView>;
export type OptionView = z.infer<typeof optionView>;
export type InteractionView = z.infer<typeof interactionView>;
export type PersonView = z.infer<typeof personView>;
export type ChannelView = z.infer<typeof channelView>;
export type GivenFile = z.infer<typeof file>;
export type GivenOption = z.infer<typeof option>;
