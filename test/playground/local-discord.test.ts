import { MessageFlags } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '../../src/playground/actor/actor.js';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import type { Channel } from '../../src/playground/state/entities.js';
import { startDemoBot } from './demo-bot.js';
import type { DemoBot } from './demo-bot.js';

let discord: LocalDiscord;
let bot: DemoBot;
let ophelia: Actor;
let general: Channel;

beforeAll(async () => {
  discord = await startLocalDiscord();
  general = discord.channel('general');
  bot = await startDemoBot(discord);
  await discord.botReady('say');
  ophelia = discord.user('Ophelia', { locale: 'de' });
});

afterAll(async () => {
  await bot.stop();
  await discord.close();
});

describe('a slash command', () => {
  test('is deferred privately, filled with embed and file, and followed up', async () => {
    const handle = ophelia.slash(general, 'say', { text: 'To be @everyone', tone: 'low' });
    expect(await handle.acknowledged()).toMatchObject({ kind: 'deferred', ephemeral: true });
    const reply = await handle.reply();
    expect(reply).toMatchObject({
      content: 'To be @everyone',
      ephemeral: true,
      visibleTo: ophelia.id,
      pings: { everyone: false },
    });
    const [file] = reply.attachments;
    expect(file).toMatchObject({ filename: 'dot.png', description: 'A dot', width: 1, height: 1 });
    expect((await fetch(file?.url ?? '')).headers.get('content-type')).toBe('image/png');
    const more = await handle.followUp();
    expect(more).toMatchObject({ content: 'and more', ephemeral: true, replyTo: reply.id });
    const { acknowledgedAfterMs, answeredAfterMs } = handle.timings;
    expect(acknowledgedAfterMs).toBeLessThanOrEqual(answeredAfterMs ?? 0);
    expect(handle.exchanges.map(({ direction }) => direction)).toEqual([
      'to bot',
      'from bot',
      'from bot',
      'from bot',
    ]);
  });

  test('carries an uploaded file', async () => {
    const bytes = new TextEncoder().encode('hello');
    const file = { name: 'note <1>.txt', bytes };
    const reply = await ophelia.slash(general, 'say', { text: 'x', file, share: true }).reply();
    expect(reply).toMatchObject({ ephemeral: false, embeds: [{ title: 'note__1_.txt' }] });
  });

  test('is refused as the client refuses it when an option is wrong', () => {
    expect(() => ophelia.slash(general, 'say')).toThrow('text is required');
    expect(() => ophelia.slash(general, 'say', { text: 'x'.repeat(101) })).toThrow(
      'longer than 100',
    );
    expect(() => ophelia.slash(general, 'say', { text: 'x', loud: true })).toThrow(
      'no option loud',
    );
    expect(() => ophelia.slash(general, 'unknown')).toThrow('No command unknown');
  });

  test('for moderators is offered to moderators only', async () => {
    expect(() => ophelia.slash(general, 'guard')).toThrow('No command guard');
    const claudius = discord.user('Claudius', { permissions: 'moderator' });
    expect(await claudius.slash(general, 'guard').reply()).toMatchObject({ content: 'guarded' });
  });

  test('works in direct messages', async () => {
    const reply = await ophelia.slash(ophelia.dm(), 'parts slow').reply();
    expect(reply.content).toBe('done at last');
    const seen = bot.seen.at(-1);
    expect([seen?.guildId, seen?.locale, seen?.user.id]).toEqual([null, 'de', ophelia.id]);
  });

  test('without an answer is given up after three seconds', async () => {
    const handle = ophelia.slash(general, 'parts silent');
    expect(await handle.unanswered()).toBe(true);
  });
});

test('autocomplete offers choices for what was typed so far', async () => {
  const choices = await ophelia.autocomplete(general, 'say', 'tone', 'lo', { text: 'x' }).choices();
  expect(choices.map(({ name }) => name)).toEqual(['loud', 'low']);
});

test('a message menu hands over the message without the privileged intent', async () => {
  const message = ophelia.say(general, 'words, words, words');
  const reply = await ophelia.messageMenu('Count letters', message).reply();
  expect(reply).toMatchObject({ content: '19', ephemeral: true });
});

test('the embeds and the forward of a message reach the bot', async () => {
  const embedded = ophelia.say(general, '', { embeds: [{ title: 'A title', fields: [] }] });
  await ophelia.messageMenu('Count letters', embedded).reply();
  const forwarded = ophelia.say(general, '', { forwarded: ophelia.say(general, 'Who is there?') });
  await ophelia.messageMenu('Count letters', forwarded).reply();
  const [first, second] = bot.seen
    .slice(-2)
    .flatMap((one) => (one.isMessageContextMenuCommand() ? one.targetMessage : []));
  expect(first?.embeds[0]?.title).toBe('A title');
  expect(second?.messageSnapshots.first()?.content).toBe('Who is there?');
});

describe('components', () => {
  test('a button updates its message, at once or later', async () => {
    const message = await ophelia.slash(general, 'parts buttons').reply();
    const edited = await ophelia.click(message, 'edit').reply();
    expect(edited).toMatchObject({ id: message.id, content: 'edited' });
    const later = ophelia.click(message, 'later');
    expect(await later.acknowledged()).toMatchObject({ kind: 'deferred-update' });
    expect(await later.reply()).toMatchObject({ id: message.id, content: 'edited later' });
  });

  test('a menu answers with what was picked', async () => {
    const message = await ophelia.slash(general, 'parts buttons').reply();
    expect((await ophelia.select(message, 'pick', ['not']).reply()).content).toBe('picked not');
    expect(() => ophelia.select(message, 'pick', ['maybe'])).toThrow('not among the options');
    expect(() => ophelia.click(message, 'gone')).toThrow('has no gone');
  });

  test('a modal opens from a command and from a button and is submitted', async () => {
    const modal = await ophelia.slash(general, 'parts form').modal();
    expect(modal.modal.title).toBe('A form');
    expect(() => ophelia.submitModal(modal, { text: ' ' })).toThrow('text is required');
    const reply = await ophelia.submitModal(modal, { text: 'alas' }).reply();
    expect(reply.content).toBe('form says alas');
    const message = await ophelia.slash(general, 'parts buttons').reply();
    const again = await ophelia.click(message, 'form').modal();
    const second = await ophelia.submitModal(again, { text: 'poor Yorick' }).reply();
    expect(second).toMatchObject({ content: 'form says poor Yorick', replyTo: message.id });
  });
});

test('an ephemeral message is hidden from the channel and from others', async () => {
  const reply = await ophelia.slash(general, 'say', { text: 'a secret' }).reply();
  expect(reply.flags & MessageFlags.Ephemeral).toBeTruthy();
  const channel = await bot.client.channels.fetch(general.id);
  if (!channel?.isTextBased()) throw new Error('not a text channel');
  await expect(channel.messages.fetch(reply.id)).rejects.toMatchObject({ code: 10_008 });
});

test('no handler failed', () => {
  expect(bot.failures).toEqual([]);
});
