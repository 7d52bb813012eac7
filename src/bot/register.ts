import { ApplicationCommandType, type Client, Routes } from 'discord.js';
import type { BotCommand } from './command.js';
import type { Log } from './log.js';

/** What Discord adds to a registered command of its own accord. */
const DISCORDS_OWN = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'dm_permission',
  'default_permission',
]);

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** One spelling for a command, whether Discord or we wrote it: sorted keys, defaults left out. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(canonical);
    return items.every((item) => typeof item === 'number') ? items.sort() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => !DISCORDS_OWN.has(key) && !isEmpty(part))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, canonical(part)]),
  );
}

function fingerprint(list: readonly unknown[]): string {
  return JSON.stringify(list.map((command) => JSON.stringify(canonical(command))).sort());
}

/** Registers commands where Discord's list differs: in one server while developing, else everywhere. */
export async function registerCommands<Services>(
  client: Client<true>,
  commands: readonly BotCommand<Services>[],
  guildId: string | undefined,
  log: Log,
): Promise<void> {
  const wanted = commands.map(({ data }) => ({
    type: ApplicationCommandType.ChatInput,
    ...data.toJSON(),
  }));
  const { id } = client.application;
  const route =
    guildId === undefined
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const present = await client.rest.get(route, { query });
  if (Array.isArray(present) && fingerprint(present) === fingerprint(wanted)) return;
  await client.rest.put(route, { body: wanted });
  log.info({ commands: wanted.length }, 'commands registered');
}
