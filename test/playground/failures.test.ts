import { setTimeout as sleep } from 'node:timers/promises';
import { ApplicationIntegrationType as Install, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import type { Actor } from '../../src/playground/actor/actor.js';
import type { Channel } from '../../src/playground/state/entities.js';
import { startDemoBot } from './demo-bot.js';
import type { DemoBot } from './demo-bot.js';

let discord: LocalDiscord;
let bot: DemoBot;
let ophelia: Actor;
let general: Channel;

beforeEach(async () => {
  discord = await startLocalDiscord();
  general = discord.channel('general');
  bot = await startDemoBot(discord);
  ophelia = discord.user('Ophelia');
});

afterEach(async () => {
  await bot.stop();
  await discord.close();
});

const CALLBACK = /callback$/;

describe('answers that fail', () => {
  test('a 429 with retry_after is waited out and the reply arrives', async () => {
    discord.failNext({ method: 'PATCH', path: /@original$|%40original$/, status: 429 });
    const handle = ophelia.slash(general, 'parts slow');
    expect((await handle.reply()).content).toBe('done at last');
    expect(handle.exchanges.map(({ status }) => status)).toContain(429);
  });

  test('a lost answer to a callback comes back as already acknowledged', async () => {
    discord.failNext({ path: CALLBACK, status: 502, afterEffect: true });
    const handle = ophelia.slash(general, 'parts slow');
    expect(await handle.acknowledged()).toMatchObject({ kind: 'deferred' });
    await expect.poll(() => bot.failures).toMatchObject([{ code: 40_060 }]);
  });

  test('a 5xx before any effect is retried and harmless', async () => {
    discord.failNext({ path: CALLBACK, status: 500, times: 2 });
    expect((await ophelia.slash(general, 'parts slow').reply()).content).toBe('done at last');
  });

  test('a callback after three seconds meets an unknown interaction', async () => {
    const handle = ophelia.slash(general, 'parts silent');
    discord.clock.advance(3001);
    const interaction = await firstSeen();
    await expect(interaction.reply('too late')).rejects.toMatchObject({ code: 10_062 });
    expect(handle.exchanges.at(-1)?.status).toBe(404);
  });

  test('a second answer is refused', async () => {
    await ophelia.slash(general, 'parts slow').reply();
    const interaction = await firstSeen();
    interaction.deferred = interaction.replied = false;
    await expect(interaction.reply('again')).rejects.toMatchObject({ code: 40_060 });
  });

  test('a token dies after a quarter of an hour', async () => {
    await ophelia.slash(general, 'parts slow').reply();
    discord.clock.advance(15 * 60 * 1000 + 1);
    const interaction = await firstSeen();
    await expect(interaction.editReply('late')).rejects.toMatchObject({
      code: 50_027,
      status: 401,
    });
  });

  test('a reply that breaks the form is refused field by field', async () => {
    ophelia.slash(general, 'parts silent');
    const interaction = await firstSeen();
    const embed = { title: 't'.repeat(257), fields: [{ name: 'n', value: 'v'.repeat(1025) }] };
    const reply = interaction.reply({ content: 'c'.repeat(2001), embeds: [embed] });
    await expect(reply).rejects.toMatchObject({
      code: 50_035,
      rawError: {
        message: 'Invalid Form Body',
        errors: {
          data: {
            content: {
              _errors: [
                { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 2000 or fewer in length.' },
              ],
            },
            embeds: {
              0: {
                title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] },
                fields: { 0: { value: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
              },
            },
          },
        },
      },
    });
  });

  test('a file above 10 MiB is refused', async () => {
    ophelia.slash(general, 'parts silent');
    const interaction = await firstSeen();
    const files = [{ attachment: Buffer.alloc(10 * 1024 * 1024 + 1), name: 'big.bin' }];
    await expect(interaction.reply({ files })).rejects.toMatchObject({ code: 40_005, status: 413 });
  });

  test('a follow-up before the answer meets an unknown webhook', async () => {
    ophelia.slash(general, 'parts silent');
    const interaction = await firstSeen();
    interaction.deferred = true;
    await expect(interaction.followUp('first')).rejects.toMatchObject({ code: 10_015 });
  });
});

describe('the gateway', () => {
  test.each(['cut', 'reconnect'] as const)('%s: it resumes and nothing is lost', async (how) => {
    discord.dropGateway(how);
    const handles = [1, 2, 3].map(() => ophelia.slash(general, 'parts slow'));
    const replies = await Promise.all(handles.map((handle) => handle.reply()));
    expect(replies.map(({ content }) => content)).toEqual(Array(3).fill('done at last'));
  });

  test('an invalid session makes the bot identify again', async () => {
    discord.dropGateway('invalid');
    await sleep(50);
    await discord.botReady();
    const handle = ophelia.slash(general, 'parts slow');
    expect((await handle.reply()).content).toBe('done at last');
  });

  test('a privileged intent is refused', async () => {
    const privileged = startDemoBot(discord, [GatewayIntentBits.MessageContent]);
    await expect(privileged).rejects.toThrow(/intent/i);
  });

  test('a wrong token is refused', async () => {
    const stranger = startDemoBot({ ...discord, token: 'not.the.token' });
    await expect(stranger).rejects.toThrow(/token/i);
  });

  test('the bot learns that it joined and left a guild', async () => {
    const guild = discord.addGuild('Wittenberg');
    await expect.poll(() => bot.client.guilds.cache.has(guild.id)).toBe(true);
    discord.removeBot(guild);
    await expect.poll(() => bot.client.guilds.cache.has(guild.id)).toBe(false);
  });
});

test('a user-installed command works in a guild without the bot', async () => {
  const guild = discord.addGuild('Norway', { hasBot: false });
  const fortinbras = discord.user('Fortinbras', { guild });
  const court = discord.channel('court', { guild });
  expect(() => fortinbras.slash(court, 'parts slow')).toThrow('No command parts');
  const integrationTypes = [Install.GuildInstall, Install.UserInstall];
  await bot.client.application.commands.set([
    { name: 'parts', description: 'd', integrationTypes, options: [] },
  ]);
  fortinbras.slash(court, 'parts');
  const interaction = await firstSeen();
  expect([interaction.guildId, interaction.guild]).toEqual([guild.id, null]);
  expect(interaction.authorizingIntegrationOwners).toMatchObject({ 1: fortinbras.id });
});

async function firstSeen() {
  await expect.poll(() => bot.seen.length).toBeGreaterThan(0);
  const [first] = bot.seen;
  if (!first?.isChatInputCommand()) throw new Error('not a slash command');
  return first;
}
