import { cellOf, scalarOf } from './cells.js';
import type { Cell } from './paste.js';
import type { Group, Node } from './tree.js';

/** One `key: value` of a dictionary or object. */
export interface Entry {
  readonly key: string;
  readonly quoted: boolean;
  readonly value: readonly Node[];
}

function isKey(node: Node | undefined): node is Node & { type: 'leaf' } {
  return node?.type === 'leaf' && ['string', 'word', 'number'].includes(node.token.kind);
}

function isLeafOf(node: Node | undefined, ...kinds: string[]): boolean {
  return node?.type === 'leaf' && kinds.includes(node.token.kind);
}

/** Where a value ends: at the comma outside of `<tf.Tensor: …>`. */
function endOfValue(items: readonly Node[], start: number): number {
  let [end, angles] = [start, 0];
  for (; end < items.length; end++) {
    const node = items[end];
    if (node?.type !== 'leaf') continue;
    if (node.token.text === '<') angles++;
    if (node.token.text === '>') angles--;
    if (node.token.kind === 'comma' && angles <= 0) break;
  }
  return end;
}

/** The entries of `{key: value, …}`; null where it is not a dictionary. */
export function readRecord({ open, nodes }: Group): Entry[] | null {
  if (open !== '{') return null;
  const items = nodes.filter((node) => !isLeafOf(node, 'newline'));
  const entries: Entry[] = [];
  for (let at = 0; at < items.length; at++) {
    const key = items[at];
    if (!isKey(key) || !isLeafOf(items[at + 1], 'colon')) continue;
    const end = endOfValue(items, at + 2);
    const { text, kind } = key.token;
    entries.push({ key: text, quoted: kind === 'string', value: items.slice(at + 2, end) });
    at = end;
  }
  return entries.length > 0 ? entries : null;
}

/** `{"0": 0.98, "1": 0.02}`: how JSON writes a typed array; its values in order, or null. */
export function indexedValues(entries: readonly Entry[]): Cell[] | null {
  const cells = entries.flatMap(({ key, value }, at) =>
    key === String(at) ? (numberIn(value) ?? []) : [],
  );
  return cells.length === entries.length ? cells : null;
}

/** The single number of an entry, also in `np.float32(0.98)` or `[0.98]`. */
export function numberIn(value: readonly Node[]): Cell | null {
  const meaningful = value.filter((node) => !isLeafOf(node, 'newline', 'other', 'comma'));
  const node = meaningful.at(-1);
  if (node === undefined || meaningful.length > 2) return null;
  if (node.type === 'leaf') return meaningful.length === 1 ? cellOf(node) : null;
  if (node.name === null) return meaningful.length === 1 ? numberIn(node.nodes) : null;
  return (
    scalarOf(node) ?? (/^(?:torch\.)?tensor$|array$/.test(node.name) ? numberIn(node.nodes) : null)
  );
}

/** The single text of an entry, which is no number. */
export function textIn(value: readonly Node[]): string | null {
  const [node] = value;
  if (value.length !== 1 || node?.type !== 'leaf') return null;
  const { kind, text } = node.token;
  return kind === 'string' || (kind === 'word' && cellOf(node) === null) ? text : null;
}
