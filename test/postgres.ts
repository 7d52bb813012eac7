import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';

/** A PostgreSQL server of our own on loopback, in a folder that goes away with it. */
export interface Cluster {
  /** Creates an empty database and returns its URL. */
  createDatabase(): Promise<string>;
  start(): Promise<void>;
  /** Stops at once, as a crash would. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

interface Person {
  readonly uid: number;
  readonly gid: number;
}

const DEBIAN = '/usr/lib/postgresql';

function binaries(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  const complete = (folder: string): boolean =>
    ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)));
  return folders.find(complete) ?? null;
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function runAs(): Person | null | undefined {
  if (process.getuid?.() !== 0) return null;
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : undefined;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address) resolve(address.port);
        else reject(new Error('no port'));
      });
    });
  });
}

async function query(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if (tries > 200) throw error;
      await sleep(100);
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  await new Promise((resolve) => child.once('exit', resolve));
}

let databases = 0;

async function createDatabaseAt(url: string): Promise<string> {
  databases += 1;
  const name = `hamlet_${process.pid}_${databases}`;
  await query(url, `create database ${name}`);
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

/** Whether tests can have a PostgreSQL server here: one of their own, or TEST_DATABASE_URL. */
export const ownPostgres = binaries() !== null && runAs() !== undefined;
export const anyPostgres = ownPostgres || Boolean(process.env['TEST_DATABASE_URL']);

/** Starting and stopping a server takes its time on a busy machine. */
export const POSTGRES_TIMEOUT_MS = 120_000;

/** What to say in the name of a test that needs PostgreSQL. */
export const postgresNote = anyPostgres
  ? 'on PostgreSQL'
  : 'on PostgreSQL (skipped: no PostgreSQL binaries and no TEST_DATABASE_URL here)';

/** Starts a server in a folder of its own; everything listens on 127.0.0.1 only. */
export async function startCluster(): Promise<Cluster> {
  const bin = binaries();
  const person = runAs();
  if (bin === null || person === undefined) throw new Error('no PostgreSQL here');
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-postgres-'));
  if (person) chownSync(folder, person.uid, person.gid);
  const data = join(folder, 'data');
  const options = { ...(person ?? {}), cwd: folder, stdio: 'ignore' } as const;
  const initial = ['-D', data, '-U', 'hamlet', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(bin, 'initdb'), initial, options);
  const port = await freePort();
  const url = `postgres://hamlet@127.0.0.1:${port}/postgres`;
  const settings = [
    '-D',
    data,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    '-k',
    folder,
    '-c',
    'fsync=off',
  ];
  let server: ChildProcess | null = null;
  const cluster: Cluster = {
    createDatabase: () => createDatabaseAt(url),
    async start() {
      server = spawn(join(bin, 'postgres'), settings, options);
      await untilReady(url);
    },
    async stop() {
      server?.kill('SIGQUIT');
      if (server) await ended(server);
    },
    async remove() {
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await cluster.start();
  return cluster;
}

/** Some server for tests: the one that TEST_DATABASE_URL names, else one of our own. */
export async function borrowCluster(): Promise<Pick<Cluster, 'createDatabase' | 'remove'>> {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) return startCluster();
  return { createDatabase: () => createDatabaseAt(url), remove: () => Promise.resolve() };
}
