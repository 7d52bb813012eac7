import type { Message } from '../src/playground/state/entities.js';

/** Every word that a message says: its content, and its embeds part by part. */
export function said({ content, embeds }: Message): string {
  const words = embeds.flatMap(({ title, description, fields, footer }) => [
    title,
    description,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...words].filter((part) => typeof part === 'string' && part !== '').join('\n');
}
