import type { Embed, Message, MessageSnapshot } from 'discord.js';

function embedText({ title, description, fields, footer }: Embed): string[] {
  const texts = [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
  return [...texts, footer?.text].filter((text) => typeof text === 'string');
}

function ownText({
  content,
  embeds,
}: Pick<Message | MessageSnapshot, 'content' | 'embeds'>): string[] {
  return [content, ...embeds.flatMap(embedText)];
}

/** Every word of a message: its content, its embeds, and the messages that it forwards. */
export function messageText(message: Message): string {
  const forwarded = [...message.messageSnapshots.values()].flatMap(ownText);
  return [...ownText(message), ...forwarded].filter((text) => text.trim() !== '').join('\n');
}
