import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { BotCommand } from './command.js';
import { dispatcherFor } from './dispatch.js';
import { type Log, loggable } from './log.js';
import { registerCommands } from './register.js';

export interface BotOptions<Services> {
  readonly token: string;
  /** Base of Discord's REST API, or of anything that speaks it. */
  readonly apiUrl: string;
  /** Server to register commands in while developing; everywhere when absent. */
  readonly guildId?: string | undefined;
  readonly commands: readonly BotCommand<Services>[];
  readonly services: Services;
  readonly log: Log;
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

/**
 * Logs in, registers commands and answers interactions.
 * @throws whatever discord.js throws when the token is refused or Discord cannot be reached
 */
export async function startBot<Services>(options: BotOptions<Services>): Promise<Bot> {
  const { token, apiUrl, guildId, commands, services, log } = options;
  const client = createClient(apiUrl);
  const dispatcher = dispatcherFor(commands, services, log);
  logLife(client, log);
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
