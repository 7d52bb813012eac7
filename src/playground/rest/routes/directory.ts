import { Hono } from 'hono';
import { z } from 'zod';
import { channelPayload, guildPayload } from '../../payload/guild.js';
import { memberPayload, userPayload } from '../../payload/user.js';
import type { Guild } from '../../state/entities.js';
import type { Desk, Env } from '../context.js';
import { readForm, unknownGuild, unknownUser } from '../discord-error.js';

const recipient = z.object({ recipient_id: z.string() });

/** The app itself, its gateway, and the people and guilds it can look up. */
export function directoryRoutes({ world, gatewayUrl }: Desk): Hono<Env> {
  const { bot } = world;
  const application = () => ({
    id: bot.id,
    name: bot.name,
    description: '',
    icon: null,
    flags: 0,
    bot_public: true,
    bot_require_code_grant: false,
    bot: userPayload(bot),
    approximate_guild_count: world.guilds().filter(({ hasBot }) => hasBot).length,
  });
  const guild = (id: string): Guild => {
    const found = world.guild(id);
    if (!found?.hasBot) throw unknownGuild();
    return found;
  };
  const channelsOf = ({ id }: Guild) => world.channels().filter(({ guildId }) => guildId === id);
  const app = new Hono<Env>();
  app.get('/gateway/bot', (c) =>
    c.json({
      url: gatewayUrl(),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
    }),
  );
  app.get('/applications/@me', (c) => c.json(application()));
  app.get('/oauth2/applications/@me', (c) => c.json(application()));
  app.get('/users/@me', (c) => c.json(userPayload(bot)));
  app.post('/users/@me/channels', (c) => {
    const { recipient_id } = readForm(recipient, c.get('body').json);
    const user = world.user(recipient_id);
    if (!user) throw unknownUser();
    return c.json(channelPayload(world.directMessages(user)));
  });
  app.get('/users/:id', (c) => {
    const user = world.user(c.req.param('id'));
    if (!user) throw unknownUser();
    return c.json(userPayload(user));
  });
  app.get('/guilds/:id', (c) => {
    const found = guild(c.req.param('id'));
    return c.json(guildPayload(found, channelsOf(found), bot.id));
  });
  app.get('/guilds/:id/channels', (c) =>
    c.json(channelsOf(guild(c.req.param('id'))).map(channelPayload)),
  );
  app.get('/guilds/:id/members/:user', (c) => {
    const { id, user } = c.req.param();
    const member = guild(id).members.find((one) => one.user.id === user);
    if (!member) throw unknownUser();
    return c.json(memberPayload(member));
  });
  return app;
}
