import { Hono } from 'hono';
import { z } from 'zod';
import { MOST_COMMANDS, command, commands } from '../../limits/command.js';
import type { Command } from '../../limits/command.js';
import type { RegisteredCommand } from '../../interactions/command-book.js';
import type { World } from '../../state/world.js';
import type { Desk, Env } from '../context.js';
import { missingAccess, readForm, tooManyCommands, unknownCommand } from '../discord-error.js';

function commandPayload(world: World, { guildId, ...registered }: RegisteredCommand) {
  return {
    default_member_permissions: null,
    integration_types: [0],
    contexts: null,
    nsfw: false,
    ...registered,
    description: registered.description ?? '',
    application_id: world.bot.id,
    ...(guildId === undefined ? {} : { guild_id: guildId }),
  };
}

function refuseTooMany(all: readonly Command[]): void {
  for (const { type } of all)
    if (all.filter((other) => other.type === type).length > MOST_COMMANDS[type])
      throw tooManyCommands(MOST_COMMANDS[type]);
}

/** Registration of commands, for all places or for one guild. */
export function applicationRoutes({ world, commands: book }: Desk): Hono<Env> {
  const routes = new Hono<Env>();
  const payloads = (registered: readonly RegisteredCommand[]) =>
    registered.map((one) => commandPayload(world, one));
  for (const path of ['/:app/commands', '/:app/guilds/:guild/commands']) {
    const replace = (all: readonly Command[], guildId: string | undefined) => {
      refuseTooMany(all);
      if (guildId !== undefined && !world.guild(guildId)?.hasBot) throw missingAccess();
      return book.replace(all, guildId);
    };
    routes.get(path, (c) => c.json(payloads(book.registered(c.req.param('guild')))));
    routes.put(path, (c) =>
      c.json(payloads(replace(readForm(commands, c.get('body').json), c.req.param('guild')))),
    );
    routes.post(path, (c) => {
      const guildId = c.req.param('guild');
      const added = readForm(command, c.get('body').json);
      const others = book
        .registered(guildId)
        .filter(({ name, type }) => name !== added.name || type !== added.type);
      return c.json(payloads(replace([...others, added], guildId)).at(-1), 201);
    });
    routes.patch(`${path}/:command`, (c) => {
      const guildId = c.req.param('guild');
      const all = book.registered(guildId);
      const old = all.find(({ id }) => id === c.req.param('command'));
      if (!old) throw unknownCommand();
      const changes = z.record(z.string(), z.unknown()).parse(c.get('body').json);
      const changed = readForm(command, { ...old, ...changes });
      const after = replace(
        all.map((one) => (one === old ? changed : one)),
        guildId,
      );
      return c.json(payloads(after)[all.indexOf(old)]);
    });
    routes.delete(`${path}/:command`, (c) => {
      const all = book.registered(c.req.param('guild'));
      const left = all.filter(({ id }) => id !== c.req.param('command'));
      if (left.length === all.length) throw unknownCommand();
      replace(left, c.req.param('guild'));
      return c.body(null, 204);
    });
  }
  return routes;
}
