import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { onBothDatabases } from './databases.js';

const WRITES = 10_000;
const TIMEOUT_MS = 240_000;

/** How many acknowledged rows each run has written when it is killed: early, late, in between. */
const KILLS = [1, 20, 80, 160, 250, 350, 450, 600, 750, 950];

/** Runs the writer until it has acknowledged `rows` rows, kills it, and returns what it acknowledged. */
async function writeAndKill(writer: string, url: string, rows: number): Promise<string[]> {
  const child: ChildProcess = spawn(process.execPath, [writer, url, String(WRITES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<NodeJS.Signals | null>((resolve) => {
    child.once('exit', (_code, signal) => {
      resolve(signal);
    });
  });
  const acknowledged: string[] = [];
  if (!child.stdout) throw new Error('the writer says nothing');
  for await (const id of createInterface({ input: child.stdout })) {
    acknowledged.push(id);
    if (acknowledged.length === rows) child.kill('SIGKILL');
  }
  expect(await ended).toBe('SIGKILL');
  return acknowledged;
}

onBothDatabases((create) => {
  let folder = '';
  let writer = '';
  beforeAll(async () => {
    mkdirSync('dist', { recursive: true });
    folder = mkdtempSync(join('dist', 'writer-'));
    writer = join(folder, 'writer.mjs');
    await build({
      entryPoints: ['test/store/writer.ts'],
      outfile: writer,
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test(
    `kill -9 in the middle of ${WRITES} writes, ${KILLS.length} times: no acknowledged row is lost`,
    async () => {
      const url = await create();
      const acknowledged: string[] = [];
      for (const rows of KILLS) acknowledged.push(...(await writeAndKill(writer, url, rows)));
      const store = await openStore(url);
      const texts: (string | null)[] = [];
      for (const id of acknowledged) texts.push(await store.checks.find(id));
      await store.close();
      expect(texts.length).toBeGreaterThanOrEqual(KILLS.reduce((sum, rows) => sum + rows, 0));
      expect(texts.filter((text) => text === null)).toEqual([]);
    },
    TIMEOUT_MS,
  );
});
