import { readCell } from './number.js';
import type { Cell } from './paste.js';
import { isScalarWrapper } from './names.js';
import type { Group, Leaf, Node } from './tree.js';

const CELL_TOKENS = new Set(['number', 'word', 'string', 'masked']);

/** The number, boolean or missing value that one token stands for. */
export function cellOf({ token }: Leaf): Cell | null {
  if (!CELL_TOKENS.has(token.kind)) return null;
  return readCell(token.text, token.kind === 'number' && token.text.includes(','));
}

/** The one value in `np.float32(0.98)`. */
export function scalarOf(group: Group): Cell | null {
  if (group.name === null || !isScalarWrapper(group.name)) return null;
  const [only] = group.nodes;
  return only?.type === 'leaf' && group.nodes.length === 1 ? cellOf(only) : null;
}

/** Whether the word before a bracket belongs to that bracket. */
export function isNameOf(node: Node, following: Node | undefined): boolean {
  return (
    node.type === 'leaf' &&
    following?.type === 'group' &&
    following.name !== null &&
    node.token.text === following.name &&
    node.token.end === following.start
  );
}

/** Whether the token only separates values. */
export function isSeparator(node: Node): boolean {
  return (
    node.type === 'leaf' && ['comma', 'newline', 'semicolon', 'other'].includes(node.token.kind)
  );
}

/** `(2)` before `[…]` is the length that a browser's console prints. */
export function isLength(node: Node, following: Node | undefined): boolean {
  if (node.type !== 'group' || node.open !== '(' || node.nodes.length !== 1) return false;
  const [only] = node.nodes;
  return (
    only?.type === 'leaf' &&
    /^\d+$/.test(only.token.text) &&
    following?.type === 'group' &&
    following.open === '['
  );
}
