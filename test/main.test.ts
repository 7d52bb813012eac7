import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packagePath } from '../src/config/package.js';
import { startLocalDiscord } from '../src/playground/local-discord.js';

describe('the process', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hamlet-main-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the built program; resolves on the first line that it prints, or when it ends. */
  async function start(environment: Readonly<Record<string, string>>) {
    const child = spawn(process.execPath, [packagePath('dist', 'src', 'main.js')], {
      cwd: folder,
      env: { PATH: process.env['PATH'], PORT: '0', ...environment },
    });
    const said = { stdout: '', stderr: '' };
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
    await new Promise<void>((resolve) => {
      void ended.then(() => {
        resolve();
      });
      child.stdout.on('data', (chunk: Buffer) => {
        said.stdout += chunk.toString();
        if (said.stdout.includes('Hamlet')) resolve();
      });
    });
    return { child, said, ended };
  }

  test('without a token it opens the playground, and SIGTERM ends it cleanly', async () => {
    const { child, said, ended } = await start({});
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said.stdout) ?? [];
    expect(await (await fetch(url)).text()).toMatch(/<title>.*Hamlet/);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(said.stderr).toBe('');
  });

  test('with a token it goes online where DISCORD_API_URL says', async () => {
    const discord = await startLocalDiscord();
    const { child, said, ended } = await start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
    });
    expect(said.stdout).toContain('Hamlet is online.');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await discord.close();
  });

  test.each([
    ['a production start without a token', { NODE_ENV: 'production' }, 'DISCORD_TOKEN'],
    ['a wrong port', { PORT: 'http' }, 'PORT'],
    ['a wrong API address', { DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL'],
    [
      'an API address at which nothing answers',
      { DISCORD_TOKEN: 'x.y.z', DISCORD_API_URL: 'http://127.0.0.1:9' },
      'DISCORD_API_URL',
    ],
    ['a wrong database address', { DATABASE_URL: 'oracle:x' }, 'DATABASE_URL'],
    ['a model folder that is not there', { MODEL_DIR: 'nowhere' }, 'nowhere'],
  ])('%s is one clear line and a non-zero exit', async (_name, environment, named) => {
    const { said, ended } = await start(environment);
    expect(await ended).toBe(1);
    expect(said.stderr).toMatch(/^hamlet: [^\n]+\n$/);
    expect(said.stderr).toContain(named);
  });

  test('a token that Discord refuses is one clear line, without the token', async () => {
    const discord = await startLocalDiscord();
    const { said, ended } = await start({
      DISCORD_TOKEN: 'secret.wrong.token',
      DISCORD_API_URL: discord.apiUrl,
    });
    expect(await ended).toBe(1);
    expect(said.stderr).toMatch(/^hamlet: DISCORD_TOKEN: [^\n]+\n$/);
    expect(said.stderr).not.toContain('secret');
    await discord.close();
  });

  test('a port that is taken is one clear line', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { said, ended } = await start({ PORT: String(port) });
    expect(await ended).toBe(1);
    expect(said.stderr).toMatch(/^hamlet: PORT: [^\n]+\n$/);
    other.close();
  });
});
