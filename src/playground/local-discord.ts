import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Stage } from './actor/actor.js';
import { guildCreated, news } from './gateway/news.js';
import { Gateway } from './gateway/gateway.js';
import { CommandBook } from './interactions/command-book.js';
import type { RegisteredCommand } from './interactions/command-book.js';
import { Ledger } from './interactions/ledger.js';
import { userPayload } from './payload/user.js';
import { population } from './population.js';
import type { Population } from './population.js';
import { restApp } from './rest/app.js';
import { cdnApp } from './rest/cdn.js';
import { Failures } from './rest/failures.js';
import type { Failure } from './rest/failures.js';
import { RateLimit } from './rest/rate-limit.js';
import { Clock } from './state/clock.js';
import type { Guild } from './state/entities.js';
import type { Signal } from './state/signal.js';
import { until } from './state/signal.js';
import { World } from './state/world.js';

export interface LocalDiscord extends Population {
  /** For discord.js `rest.api`. */
  readonly apiUrl: string;
  readonly origin: string;
  /** For discord.js `rest.cdn` and `rest.mediaProxy`. */
  readonly cdnUrl: string;
  /** The only bot token that this Discord knows. */
  readonly token: string;
  readonly clock: Clock;
  /** The guild that exists from the start. */
  readonly guild: Guild;
  readonly world: World;
  readonly server: Server;
  readonly ledger: Ledger;
  readonly app: Hono;
  /** Whether a bot is connected, told at every change. */
  readonly presence: Signal<boolean>;
  readonly commandsChanged: Signal<undefined>;
  botOnline(): boolean;
  commands(guildId?: string): readonly RegisteredCommand[];
  /** Resolves when a bot is connected and has registered the named command. */
  botReady(command?: string): Promise<void>;
  failNext(failure: Failure): void;
  dropGateway(how?: 'cut' | 'reconnect' | 'invalid'): void;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const READY_MS = 30_000;
const TOKEN = 'local.playground.token';

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function gatewayOf(world: World, url: () => string): Gateway {
  const guilds = () => world.guilds().filter(({ hasBot }) => hasBot);
  const gateway = new Gateway({
    token: TOKEN,
    url,
    ready: (session_id, shard) => ({
      v: 10,
      user: userPayload(world.bot),
      guilds: guilds().map(({ id }) => ({ id, unavailable: true })),
      session_id,
      resume_gateway_url: url(),
      shard,
      application: { id: world.bot.id, flags: 0 },
    }),
    afterReady: () => guilds().map((guild) => guildCreated(world, guild)),
  });
  world.events.listen((event) => {
    for (const one of news(world, event)) gateway.dispatch(one);
  });
  return gateway;
}

interface Machinery {
  readonly world: World;
  readonly ledger: Ledger;
  readonly commands: CommandBook;
  readonly failures: Failures;
  readonly gateway: Gateway;
}

/** Builds the parts and puts them behind one server that listens already. */
function assemble(app: Hono, server: Server, origin: string): Machinery {
  const clock = new Clock();
  const world = new World(clock, `${origin}/cdn`);
  const ledger = new Ledger(clock);
  const commands = new CommandBook(world.newId);
  const failures = new Failures();
  const rateLimit = new RateLimit(clock);
  const gatewayUrl = () => `${origin.replace('http', 'ws')}/gateway`;
  const gateway = gatewayOf(world, gatewayUrl);
  gateway.listen(server, '/gateway');
  const desk = { world, ledger, commands, failures, rateLimit, token: TOKEN, gatewayUrl };
  app.route('/api/v10', restApp(desk));
  app.route('/cdn', cdnApp(world));
  return { world, ledger, commands, failures, gateway };
}

function botReady({ gateway, commands }: Machinery, home: Guild): LocalDiscord['botReady'] {
  return async (name) => {
    const registered = () =>
      commands.usableIn(home.id).some((one) => name === undefined || one.name === name);
    const connected = () => gateway.connected || undefined;
    await until(gateway.presence, connected, () => 'no bot connected', READY_MS);
    const missing = () => `no command ${name ?? ''} registered`;
    await until(commands.changed, () => registered() || undefined, missing, READY_MS);
  };
}

/** Starts a small Discord on loopback, to which the real discord.js client connects. */
export async function startLocalDiscord({ port = 0 } = {}): Promise<LocalDiscord> {
  const app = new Hono();
  const answer = getRequestListener(app.fetch, { hostname: HOST });
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const origin = `http://${HOST}:${await listen(server, port)}`;
  const machinery = assemble(app, server, origin);
  const { world, ledger, commands, failures, gateway } = machinery;
  const home = world.addGuild('Elsinore', world.addUser('Horatio'));
  const send: Stage['send'] = (name, data) => {
    gateway.dispatch({ name, data });
  };
  const stage: Stage = { world, ledger, commands, send };
  return {
    ...{ origin, apiUrl: `${origin}/api`, cdnUrl: world.cdnUrl, token: TOKEN },
    ...{ clock: world.clock, world, server, ledger, app, guild: home },
    ...population(stage, gateway, home),
    commands: (guildId) => commands.registered(guildId),
    ...{ presence: gateway.presence, commandsChanged: commands.changed },
    botOnline: () => gateway.connected,
    botReady: botReady(machinery, home),
    failNext: (failure) => {
      failures.add(failure);
    },
    dropGateway: (how) => {
      gateway.drop(how);
    },
    close: async () => {
      ledger.close();
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
