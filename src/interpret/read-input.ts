import { MAX_INPUT } from './limits.js';
import { isNpy, readNpy } from './parse/npy.js';
import type { Parsed } from './parse/paste.js';
import { readText } from './parse/text.js';

/** Which of the encodings that editors and shells write the bytes are in. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Reads a pasted text, or the bytes of a text or `.npy` file. */
export function readInput(input: string | Uint8Array, fileName: string | undefined): Parsed {
  const isTable = /\.(?:csv|tsv)$/i.test(fileName ?? '');
  if (typeof input === 'string') return readText(input, isTable);
  if (input.length === 0) return { kind: 'problem', problem: { kind: 'empty' } };
  if (input.length > MAX_INPUT)
    return {
      kind: 'problem',
      problem: { kind: 'too-large', size: input.length, limit: MAX_INPUT },
    };
  return isNpy(input) ? readNpy(input) : readText(decode(input), isTable);
}
