import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';
import { packagePath } from '../../src/config/package.js';

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a process, with `input` on its standard input. */
export async function hamlet(
  args: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Finished> {
  const child = spawn(process.execPath, [packagePath('dist', 'src', 'cli.js'), ...args], {
    env: { ...process.env, ...environment },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([buffer(child.stdout), buffer(child.stderr)]);
  return { code: await code, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** The JSON lines of an output. */
export function jsonLines(text: string): unknown[] {
  return text.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)]));
}
