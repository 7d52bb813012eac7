import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { packagePath } from '../../src/config/package.js';

const row = z.object({ text: z.string() });

/** Messages to measure on: the project's own corpus, shuffled the same way every time. */
export function corpusTexts(): readonly string[] {
  const folder = packagePath('models', 'corpus');
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n'))
    .map((line) => row.parse(JSON.parse(line)).text);
  return texts.map((_, at) => texts[(at * 1009) % texts.length] ?? '');
}
