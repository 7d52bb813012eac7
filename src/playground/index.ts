import { startLocalDiscord } from './local-discord.js';

/** A local Discord for people: what a bot needs to connect, and the address of the page. */
export interface Playground {
  readonly url: string;
  readonly apiUrl: string;
  readonly token: string;
  close(): Promise<void>;
}

/** Starts the local Discord with the channels that visitors find. */
export async function startPlayground({ port }: { readonly port: number }): Promise<Playground> {
  const discord = await startLocalDiscord({ port });
  for (const name of ['general', 'teaching', 'moderators']) discord.channel(name);
  const { origin: url, apiUrl, token } = discord;
  return { url, apiUrl, token, close: () => discord.close() };
}
