import type { Framework, NoValuesObject } from './paste.js';

interface Dump {
  readonly object: NoValuesObject;
  readonly framework: Framework | null;
}

const DUMPS: readonly (Dump & { readonly pattern: RegExp })[] = [
  {
    pattern: /\bisDisposed(?:Internal)?\b|\bkept: (?:false|true)|\bdataId\b/,
    object: 'tfjs-tensor',
    framework: 'tfjs',
  },
  { pattern: /\bPromise ?[{<]|\[object Promise\]/, object: 'promise', framework: 'tfjs' },
  { pattern: /\bgenerator object\b/, object: 'generator', framework: null },
  {
    pattern: /\bKerasTensor\b|\bTensor\("|\bSymbolicTensor\b|<tf\.Tensor '[^'\n]*' shape=[^>\n]*>/,
    object: 'symbolic-tensor',
    framework: 'keras',
  },
  {
    pattern: /Dataset\b[^\n]{0,80}(?:element_spec|shapes:)/,
    object: 'dataset',
    framework: 'keras',
  },
  {
    pattern:
      /<(?:bound method|keras|tensorflow|torch\.nn)[^\n]{0,200}(?:Sequential|Functional|Model|predict)\b/,
    object: 'model',
    framework: 'keras',
  },
  { pattern: /\btorch\.Size\(\[|^\s*\(\d+,(?: \d+,?)*\)\s*$/, object: 'shape', framework: null },
  {
    pattern: /<[\w.]+ object at 0x|\[object Object\]|\bArray\(\d+\)(?!\s*\[)/,
    object: 'object',
    framework: null,
  },
];

/** An object that was printed instead of its values; null when none is recognised. */
export function readDump(text: string): Dump | null {
  const found = DUMPS.find(({ pattern }) => pattern.test(text));
  return found ? { object: found.object, framework: found.framework } : null;
}
