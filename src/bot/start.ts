import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { BotCommand } from './command.js';
import { type DispatcherOptions, dispatcherFor } from './dispatch.js';
import { type Log, loggable } from './log.js';
import { registerCommands } from './register.js';

/** What becomes of servers while the bot knows them. */
interface ServerLife {
  /** The bot was removed from a server. */
  removed(serverId: string): Promise<void>;
  /** Every server that the bot is in, as it comes online. */
  present(serverIds: ReadonlySet<string>): Promise<void>;
}

export interface BotOptions<Services> extends DispatcherOptions {
  readonly token: string;
  /** Base of Discord's REST API, or of anything that speaks it. */
  readonly apiUrl: string;
  /** Server to register commands in while developing; everywhere when absent. */
  readonly guildId?: string | undefined;
  readonly commands: readonly BotCommand<Services>[];
  readonly services: Services;
  readonly servers?: ServerLife | undefined;
}

export interface Bot {
  readonly client: Client<true>;
  /** Takes no new work, finishes what runs, leaves the gateway. */
  stop(): Promise<void>;
}

function createClient(apiUrl: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiUrl },
  });
}

function logLife(client: Client, log: Log): void {
  client.on(Events.Error, (error) => {
    log.error(loggable(error), 'the client failed');
  });
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.warn({ code }, 'the gateway closed the connection');
  });
  client.on(Events.ShardResume, (_shard, replayed) => {
    log.info({ replayed }, 'the gateway connection resumed');
  });
}

/** Tells what keeps data of servers when one is gone; an outage is no removal. */
function followServers(client: Client, servers: ServerLife, log: Log): void {
  const report = (error: unknown): void => {
    log.error(loggable(error), 'the data of a server could not be tended');
  };
  client.on(Events.GuildDelete, ({ id }) => {
    servers.removed(id).catch(report);
  });
  client.once(Events.ClientReady, (ready) => {
    servers.present(new Set(ready.guilds.cache.keys())).catch(report);
  });
}

/**
 * Logs in, registers commands and answers interactions.
 * @throws whatever discord.js throws when the token is refused or Discord cannot be reached
 */
export async function startBot<Services>(options: BotOptions<Services>): Promise<Bot> {
  const { token, apiUrl, guildId, commands, services, servers, log } = options;
  const client = createClient(apiUrl);
  const dispatcher = dispatcherFor(commands, services, options);
  logLife(client, log);
  if (servers) followServers(client, servers, log);
  client.on(Events.InteractionCreate, (interaction) => void dispatcher.handle(interaction));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const readyClient = await ready;
  await registerCommands(readyClient, commands, guildId, log);
  return {
    client: readyClient,
    async stop() {
      await dispatcher.drain();
      await client.destroy();
    },
  };
}
