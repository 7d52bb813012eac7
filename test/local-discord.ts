import type { Actor } from '../src/playground/actor/actor.js';
import { startLocalDiscord } from '../src/playground/local-discord.js';
import type { LocalDiscord } from '../src/playground/local-discord.js';
import type { Channel } from '../src/playground/state/entities.js';

export interface Stage {
  readonly discord: LocalDiscord;
  readonly general: Channel;
  readonly member: Actor;
  readonly moderator: Actor;
  /** Stops the bot first, then the local Discord. */
  close(): Promise<void>;
}

/** A local Discord with the given bot connected to it, a member, a moderator and #general. */
export async function stageWith(
  startBot: (discord: LocalDiscord) => Promise<{ stop(): Promise<void> }>,
): Promise<Stage> {
  const discord = await startLocalDiscord();
  const general = discord.channel('general');
  const bot = await startBot(discord);
  await discord.botReady();
  return {
    discord,
    general,
    member: discord.user('Ophelia'),
    moderator: discord.user('Polonius', { permissions: 'moderator' }),
    close: async () => {
      await bot.stop();
      await discord.close();
    },
  };
}
