import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachmentsOf } from '../../src/bot/attachments.js';

describe('fetching an attachment', () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      if (request.url?.includes('moved') === true)
        response.writeHead(302, { location: '/cdn/attachments/1/2/a.png' }).end();
      else if (request.url?.includes('gone') === true) response.writeHead(404).end();
      else response.end(Buffer.alloc(1000, 7));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
  });

  const fetchFrom = (path: string, limit = 1000) =>
    attachmentsOf(`${origin}/api`)(`${origin}${path}`, limit);

  test('an uploaded file is read', async () => {
    const fetched = await fetchFrom('/cdn/attachments/1/2/a.png?ex=1');
    expect(fetched.kind === 'bytes' && fetched.bytes.length).toBe(1000);
  });

  test.each([
    ['/cdn/attachments/1/2/gone.png', 1000, 'unreachable'],
    ['/cdn/attachments/1/2/moved.png', 1000, 'unreachable'],
    ['/cdn/attachments/1/2/a.png', 999, 'too-large'],
    ['/elsewhere/a.png', 1000, 'foreign'],
    ['/cdn/attachments/../../elsewhere/a.png', 1000, 'foreign'],
  ])('%s with a limit of %i bytes is %s', async (path, limit, kind) => {
    expect(await fetchFrom(path, limit)).toEqual({ kind });
  });

  test.each([
    'https://cdn.discordapp.com.evil.example/attachments/1/2/a.png',
    'https://cdn.discordapp.com@evil.example/attachments/1/2/a.png',
    'http://cdn.discordapp.com/attachments/1/2/a.png',
    'https://evil.example/attachments/1/2/a.png',
    'https://cdn.discordapp.com/avatars/1/2.png',
    'http://127.0.0.1/cdn/attachments/1/2/a.png',
    'file:///etc/passwd',
    'attachments',
  ])('on Discord, %s is never asked for', async (url) => {
    expect(await attachmentsOf('https://discord.com/api')(url, 1000)).toEqual({ kind: 'foreign' });
  });
});
