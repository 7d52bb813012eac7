import { MAX_DEPTH } from '../limits.js';
import type { Token } from './tokenise.js';

/** A token that stands for itself. */
export interface Leaf {
  readonly type: 'leaf';
  readonly token: Token;
}

/** What stands between two brackets, with the word right before them: `array(…)`, `Float32Array(2)`. */
export interface Group {
  readonly type: 'group';
  readonly open: '[' | '(' | '{';
  readonly name: string | null;
  readonly nodes: readonly Node[];
  readonly start: number;
  /** Whether the text ended before the bracket closed. */
  readonly cut: boolean;
}

export type Node = Leaf | Group;

export type Tree =
  | { readonly kind: 'tree'; readonly nodes: readonly Node[] }
  | { readonly kind: 'too-deep'; readonly depth: number };

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

interface Open {
  readonly bracket: string;
  readonly name: string | null;
  readonly start: number;
  readonly nodes: Node[];
}

function bracket(text: string): Group['open'] {
  if (text === '(') return '(';
  return text === '{' ? '{' : '[';
}

/** The word that the bracket touches: a function, a type, or a variable that is indexed. */
function nameBefore(tokens: readonly Token[], at: number): string | null {
  const [before, open] = [tokens[at - 1], tokens[at]];
  return before?.kind === 'word' && before.end === open?.start ? before.text : null;
}

function closeTop(stack: Open[], cut = false): void {
  const done = stack.pop();
  if (done === undefined) return;
  const { name, nodes, start } = done;
  stack.at(-1)?.nodes.push({ type: 'group', open: bracket(done.bracket), name, nodes, start, cut });
}

/** A closing bracket without a partner is dropped; one that skips others closes those too. */
function close(stack: Open[], text: string): void {
  const partner = PARTNER[text] ?? '';
  const depth = stack.findLastIndex((open) => open.bracket === partner);
  if (depth < 1) return;
  while (stack.length > depth) closeTop(stack);
}

/** The deepest nesting of the whole text, for the sentence that refuses it. */
function depthOf(tokens: readonly Token[]): number {
  let [depth, deepest] = [0, 0];
  for (const { kind } of tokens) {
    if (kind === 'open') deepest = Math.max(deepest, ++depth);
    if (kind === 'close') depth = Math.max(0, depth - 1);
  }
  return deepest;
}

/** Round brackets that never close, as in `:(`; what follows them stands where they stand. */
function unclosed(tokens: readonly Token[]): Set<number> {
  const open: number[] = [];
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind === 'open') open.push(at);
    if (kind !== 'close') continue;
    const partner = PARTNER[text];
    if (tokens[open.at(-1) ?? -1]?.text === partner) open.pop();
    else if (open.length > 1 && tokens[open.at(-2) ?? -1]?.text === partner) open.splice(-2, 1);
  }
  return new Set(open.filter((at) => tokens[at]?.text === '('));
}

/**
 * Builds groups from tokens without recursion. Pastes are often cut off, so brackets left open close
 * at the end; nesting beyond MAX_DEPTH is refused, which makes every later walk safe.
 */
export function buildTree(tokens: readonly Token[]): Tree {
  const root: Open = { bracket: '', name: null, start: 0, nodes: [] };
  const stack: Open[] = [root];
  const dropped = unclosed(tokens);
  for (const [at, token] of tokens.entries()) {
    if (dropped.has(at)) continue;
    if (token.kind === 'open') {
      stack.push({
        bracket: token.text,
        name: nameBefore(tokens, at),
        start: token.start,
        nodes: [],
      });
      if (stack.length > MAX_DEPTH) return { kind: 'too-deep', depth: depthOf(tokens) };
    } else if (token.kind === 'close') close(stack, token.text);
    else stack.at(-1)?.nodes.push({ type: 'leaf', token });
  }
  while (stack.length > 1) closeTop(stack, true);
  return { kind: 'tree', nodes: root.nodes };
}
