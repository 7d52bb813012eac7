import type { Problem } from './paste.js';
import type { Token } from './tokenise.js';

const HEAD = 100_000;
const ERROR = /^\s*(?:Uncaught )?(?:\w+\.)*(\w*(?:Error|Exception))\b(?::|$)/m;
const CODE =
  /^\s*(?:import|from|def|class|const|let|var|function|print|return)\b[^\n]*[\w(;]|\w\.\w{1,40}\([^\n]{0,200}\)|^\s*\w+\s*=\s*\w[\w.]*\(/m;

/** Why a text without any output was not read: an error, code, or prose. */
export function withoutOutput(source: string, tokens: readonly Token[]): Problem {
  const head = source.slice(0, HEAD);
  const error = ERROR.exec(head);
  if (error?.[1] !== undefined) return { kind: 'error-message', name: error[1] };
  if (CODE.test(head)) return { kind: 'code' };
  const words = tokens.filter(({ kind }) => kind === 'word').length;
  const numbers = tokens.filter(({ kind }) => kind === 'number').length;
  return numbers > 0 ? { kind: 'no-output', numbers } : { kind: 'no-numbers', words };
}
