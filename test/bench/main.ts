import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { classifyFigures } from './classify.js';
import { explainFigures } from './explain.js';
import { type Figure, lineOf } from './figure.js';
import { pictureFigures } from './pictures.js';
import { processFigures } from './process.js';
import { replyFigures } from './reply.js';

const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  process: processFigures,
  explain: explainFigures,
  classify: classifyFigures,
  reply: replyFigures,
  pictures: pictureFigures,
};

const [, , asked] = process.argv;
const part = PARTS[asked ?? ''];

if (part) for (const figure of await part()) process.stdout.write(`${lineOf(figure)}\n`);
// Each part has a process of its own, so that none is charged with the memory of another.
else
  for (const name of Object.keys(PARTS))
    spawnSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), name], {
      stdio: 'inherit',
    });
