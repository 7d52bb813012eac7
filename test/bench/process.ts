import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../../src/config/package.js';
import { type Figure, median } from './figure.js';
import { corpusTexts } from './texts.js';

const LINES = 120_000;

/** Milliseconds from the command line until the bot answers in the playground. */
function readyAfter(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hamlet-bench-'));
  const start = performance.now();
  const child = spawn(process.execPath, [packagePath('dist', 'src', 'main.js')], {
    cwd: folder,
    env: { PORT: '0' },
  });
  return new Promise((resolve) => {
    child.stdout.once('data', () => {
      const taken = performance.now() - start;
      child.once('close', () => {
        rmSync(folder, { recursive: true, force: true });
        resolve(taken);
      });
      child.kill('SIGTERM');
    });
  });
}

/** Seconds that `hamlet score` takes for so many lines, start of the process included. */
function scoreAll(input: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [packagePath('dist', 'src', 'cli.js'), 'score'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.once('close', () => {
      resolve((performance.now() - start) / 1000);
    });
  });
}

/** Figures of whole processes: how soon Hamlet is ready, how fast the command line scores. */
export async function processFigures(): Promise<readonly Figure[]> {
  const ready = [await readyAfter(), await readyAfter(), await readyAfter()];
  const texts = corpusTexts();
  const lines = Array.from({ length: LINES }, (_, at) => ({ text: texts[at % texts.length] }));
  const seconds = await scoreAll(lines.map((line) => JSON.stringify(line)).join('\n'));
  return [
    {
      what: 'ready to answer after the command line',
      value: median(ready),
      unit: 'ms',
      atMost: 2000,
    },
    {
      what: 'hamlet score, whole process',
      value: LINES / seconds,
      unit: 'messages/s',
      atLeast: 10_000,
    },
  ];
}
