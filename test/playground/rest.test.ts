import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startLocalDiscord } from '../../src/playground/local-discord.js';
import type { LocalDiscord } from '../../src/playground/local-discord.js';
import { MEMBER } from '../../src/playground/state/permissions.js';

let discord: LocalDiscord;

beforeAll(async () => {
  discord = await startLocalDiscord();
});

afterAll(() => discord.close());

async function call(method: string, path: string, body?: unknown, token = discord.token) {
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

const commandsPath = () => `/applications/${discord.world.bot.id}/commands`;
const slash = (extra: object = {}) => ({ name: 'check', description: 'Checks', ...extra });

describe('access', () => {
  test('a wrong token is unauthorized', async () => {
    expect(await call('GET', '/users/@me', undefined, 'x')).toEqual({
      status: 401,
      body: { message: '401: Unauthorized', code: 0 },
    });
  });

  test('an unknown route is not found', async () => {
    expect(await call('GET', '/nothing')).toMatchObject({ status: 404 });
  });

  test('a channel that the bot does not see gives missing access', async () => {
    const hidden = discord.channel('hidden', { needs: 1n << 13n });
    const answer = await call('POST', `/channels/${hidden.id}/messages`, { content: 'x' });
    expect(answer).toMatchObject({ status: 403, body: { code: 50_001 } });
  });

  test('a missing permission is named as Discord names it', async () => {
    const guild = discord.addGuild('Mute');
    const everyone = { id: guild.id, name: '@everyone', permissions: MEMBER & ~(1n << 11n) };
    discord.world.putGuild({ ...guild, roles: [everyone] });
    const channel = discord.channel('general', { guild });
    const answer = await call('POST', `/channels/${channel.id}/messages`, { content: 'x' });
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 50_013, message: 'Missing Permissions' },
    });
  });

  test('more than fifty requests a second meet a global limit', async () => {
    discord.clock.advance(5000);
    const answers = await Promise.all(Array.from({ length: 52 }, () => call('GET', '/users/@me')));
    discord.clock.advance(5000);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(refused[0]?.body).toMatchObject({ global: true });
  });
});

describe('registering commands', () => {
  test('keeps ids of commands that stay', async () => {
    const first = await call('PUT', commandsPath(), [slash()]);
    const second = await call('PUT', commandsPath(), [slash({ description: 'Other' })]);
    expect(first.status).toBe(200);
    const [before, after] = [first.body, second.body].map((all) => (all as { id: string }[])[0]);
    expect(after).toMatchObject({ id: before?.id, description: 'Other' });
    expect(discord.commands()).toHaveLength(1);
  });

  const option = { name: 'text', description: 'Text', type: 3 };

  test.each([
    ['a capital in the name', slash({ name: 'Check' }), ['0', 'name']],
    ['a long description', slash({ description: 'd'.repeat(101) }), ['0', 'description']],
    ['a missing description', { name: 'check' }, ['0', 'description']],
    [
      'a localized name with a space',
      slash({ name_localizations: { de: 'Prüf mal' } }),
      ['0', 'name_localizations', 'de'],
    ],
    [
      'a required option after an optional one',
      slash({ options: [option, { ...option, name: 'b', required: true }] }),
      ['0', 'options', '1'],
    ],
    ['an option twice', slash({ options: [option, option] }), ['0', 'options', '1', 'name']],
    [
      'a long choice',
      slash({ options: [{ ...option, choices: [{ name: 'n'.repeat(101), value: 'v' }] }] }),
      ['0', 'options', '0', 'choices', '0', 'name'],
    ],
    [
      '26 choices',
      slash({
        options: [
          { ...option, choices: Array.from({ length: 26 }, () => ({ name: 'n', value: 'v' })) },
        ],
      }),
      ['0', 'options', '0', 'choices'],
    ],
    [
      'more than 8,000 characters',
      slash({
        options: Array.from({ length: 25 }, (_, index) => ({
          ...option,
          name: `o${index}`,
          description: 'd'.repeat(100),
          choices: Array.from({ length: 3 }, () => ({ name: 'n'.repeat(80), value: 'v' })),
        })),
      }),
      ['0'],
    ],
  ])('refuses %s', async (_name, command, path) => {
    const answer = await call('PUT', commandsPath(), [command]);
    expect(answer).toMatchObject({ status: 400, body: { code: 50_035 } });
    expect(answer.body).toHaveProperty(['errors', ...path, '_errors', '0', 'code']);
  });

  test('refuses a name twice and more than a hundred commands', async () => {
    expect(await call('PUT', commandsPath(), [slash(), slash()])).toMatchObject({ status: 400 });
    const many = Array.from({ length: 101 }, (_, index) => slash({ name: `c${index}` }));
    expect(await call('PUT', commandsPath(), many)).toMatchObject({ body: { code: 30_032 } });
  });
});

describe('messages', () => {
  const post = (body: unknown) =>
    call('POST', `/channels/${discord.channel('general').id}/messages`, body);
  const row = (...components: unknown[]) => ({ type: 1, components });
  const button = { type: 2, style: 1, label: 'Go', custom_id: 'go' };
  const text = { type: 10, content: 'Words' };
  const V2 = 1 << 15;

  test.each([
    ['nothing at all', {}, 50_006],
    ['white space', { content: ' \n ' }, 50_006],
    ['2,001 characters', { content: 'x'.repeat(2001) }, 50_035],
    ['eleven embeds', { embeds: Array(11).fill({ title: 't' }) }, 50_035],
    [
      'over 6,000 characters in embeds',
      { embeds: Array(2).fill({ description: 'd'.repeat(3001) }) },
      50_035,
    ],
    ['an empty field name', { embeds: [{ fields: [{ name: '', value: 'v' }] }] }, 50_035],
    ['a script as address', { embeds: [{ title: 't', url: 'javascript:alert(1)' }] }, 50_035],
    ['six rows', { components: Array(6).fill(row(button)) }, 50_035],
    ['the same custom id twice', { components: [row(button, button)] }, 50_035],
    ['a long custom id', { components: [row({ ...button, custom_id: 'c'.repeat(101) })] }, 50_035],
    ['a long label', { components: [row({ ...button, label: 'l'.repeat(81) })] }, 50_035],
    [
      '26 select options',
      {
        components: [
          row({
            type: 3,
            custom_id: 's',
            options: Array.from({ length: 26 }, (_, index) => ({ label: 'l', value: `${index}` })),
          }),
        ],
      },
      50_035,
    ],
    ['a text display without the flag', { components: [text] }, 50_035],
    ['content beside components v2', { flags: V2, content: 'x', components: [text] }, 50_035],
    [
      'over 4,000 characters of text displays',
      { flags: V2, components: Array(2).fill({ ...text, content: 'x'.repeat(2001) }) },
      50_035,
    ],
  ])('refuses %s', async (_name, body, code) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code } });
  });

  test('takes what is just within the limits', async () => {
    const body = {
      content: 'x'.repeat(2000),
      embeds: [{ description: 'd'.repeat(4096), footer: { text: 'f'.repeat(1904) } }],
      components: Array.from({ length: 5 }, (_, index) =>
        row({ ...button, custom_id: `${index}`.padStart(100, 'c') }),
      ),
    };
    expect(await post(body)).toMatchObject({ status: 200 });
    const layout = { type: 17, components: [text, row(button)] };
    expect(await post({ flags: V2, components: [layout] })).toMatchObject({ status: 200 });
  });

  test('ping only whom allowed_mentions lets them', async () => {
    const { id } = discord.user('Gertrude');
    const content = `@everyone <@${id}>`;
    expect(await post({ content })).toMatchObject({
      body: { mention_everyone: true, mentions: [{ id }] },
    });
    expect(await post({ content, allowed_mentions: { parse: [] } })).toMatchObject({
      body: { mention_everyone: false, mentions: [] },
    });
  });

  test('of others can be read but not edited', async () => {
    const general = discord.channel('general');
    const { id } = discord.user('Osric').say(general, 'A hit');
    const path = `/channels/${general.id}/messages/${id}`;
    expect(await call('GET', path)).toMatchObject({ body: { content: 'A hit' } });
    expect(await call('PATCH', path, { content: 'x' })).toMatchObject({ body: { code: 50_005 } });
  });
});
