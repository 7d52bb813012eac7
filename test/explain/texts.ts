import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { packagePath } from '../../src/config/package.js';

function textsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => {
      const row: unknown = JSON.parse(line);
      return typeof row === 'object' && row && 'text' in row ? String(row.text) : '';
    });
}

/** Every n-th of the messages written for this project. */
export function corpusTexts(every = 1): string[] {
  return textsIn(packagePath('models', 'corpus')).filter((_, index) => index % every === 0);
}

const SHARED = packagePath('..', 'shared', 'data');

/** Whether messages that real people sent lie beside the project. */
export const hasRealTexts = existsSync(SHARED);

/** Every n-th of the messages that real people sent. */
export function realTexts(every = 1): string[] {
  return textsIn(SHARED).filter((_, index) => index % every === 0);
}

const piece = fc.oneof(
  fc.constantFrom(
    'free',
    'NITRO',
    'hello',
    'fr33',
    'f r e e',
    'the',
    'you',
    'приз',
    'гoлoс',
    '無料',
    'हिंदी',
  ),
  fc.constantFrom(
    '!',
    '!!!',
    '?',
    '$50',
    '€',
    '…',
    ',',
    '`',
    '```',
    '**bold**',
    '||hidden||',
    '\n',
  ),
  fc.constantFrom('https://example.com/a-b?c=1', 'example[.]com', '[gift](https://example.org)'),
  fc.constantFrom('<@123456789012345678>', '@everyone', '<#12345>', '<:wave:12345>', '<t:1:R>'),
  fc.constantFrom('😀', '👨‍👩‍👧', '🇩🇪', '\u200b', '\u200d', '\ufe0f', 'ﬁ', '㎏', 'a\u0301'),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

/** Texts of every kind: words, tricks, markup, scripts, and noise. */
export const anyText = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', '', ' ', '\n')), { maxLength: 30 })
  .map((pieces) => pieces.flat().join(''));
