import { classifyFigures } from './classify.js';
import { explainFigures } from './explain.js';
import { type Figure, lineOf } from './figure.js';
import { processFigures } from './process.js';
import { replyFigures } from './reply.js';

const parts: readonly (() => Promise<readonly Figure[]>)[] = [
  processFigures,
  explainFigures,
  classifyFigures,
  replyFigures,
];

for (const part of parts)
  for (const figure of await part()) process.stdout.write(`${lineOf(figure)}\n`);
