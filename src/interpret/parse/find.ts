import { readArray } from './array.js';
import type { ArrayLiteral, Mixed } from './array.js';
import { isLength, isNameOf } from './cells.js';
import { readLabelMap } from './label-map.js';
import { readNamed, rowsOf } from './named.js';
import { isMeta, isOutput, isScalarWrapper, isWrapper } from './names.js';
import type { NamedRow } from './paste.js';
import { indexedValues, readRecord } from './record.js';
import type { Entry } from './record.js';
import { isMetricName } from './metrics.js';
import type { Group, Leaf, Node } from './tree.js';

/** An array of the paste, with the key or type that stood before it. */
export interface FoundArray {
  readonly array: ArrayLiteral;
  readonly key: string | null;
  readonly wrapper: string | null;
}

/** What stands in the brackets of a paste. */
export interface Found {
  readonly arrays: FoundArray[];
  readonly named: NamedRow[][];
  readonly strings: string[][];
  /** Dictionaries that are neither class scores nor a label map. */
  readonly records: (readonly Entry[])[];
  /** Numbers of arrays that stood before a `...` outside all brackets. */
  readonly gaps: number[];
  labels: readonly string[] | null;
  mixed: Mixed | null;
}

interface Walk {
  readonly found: Found;
  /** Inside an unknown call only keyed outputs count: the rest is code. */
  readonly keyedOnly: boolean;
}

function keyAt(nodes: readonly Node[], at: number): string | null {
  const [name, sign] = [nodes[at - 2], nodes[at - 1]];
  if (sign?.type !== 'leaf' || !['colon', 'equals'].includes(sign.token.kind)) return null;
  return name?.type === 'leaf' && ['word', 'string'].includes(name.token.kind)
    ? name.token.text
    : null;
}

/** `x[0]`, `df['prob']`, `a[:, 1]`: an index, not values. */
function isIndex({ open, name, nodes }: Group): boolean {
  if (open !== '[' || name === null || isWrapper(name) || /^(?:Float|Int|Bool)\d*$/.test(name))
    return false;
  return nodes.every(
    (node) =>
      node.type === 'leaf' &&
      (/^-?\d+$/.test(node.token.text) ||
        ['string', 'colon', 'comma', 'word', 'ellipsis'].includes(node.token.kind)),
  );
}

function isCode({ open, name }: Group): boolean {
  return open === '(' && name !== null && !isWrapper(name) && !isScalarWrapper(name);
}

/** `['cat' 'dog' 'cat']`: the class names that a classifier's predict() returns. */
function stringList({ open, nodes }: Group): string[] | null {
  if (open !== '[') return null;
  const texts = nodes.flatMap((node) =>
    node.type === 'leaf' && node.token.kind === 'string' ? [node.token.text] : [],
  );
  const other = nodes.some(
    (node) =>
      node.type === 'group' ||
      !['string', 'comma', 'newline', 'ellipsis'].includes(node.token.kind),
  );
  return texts.length > 0 && !other ? texts : null;
}

/** `[array(…), array(…)]` of different shapes: a model with several outputs. */
function holdsOutput(node: Node): boolean {
  return node.type === 'group' && node.name !== null && isWrapper(node.name);
}

/** `(None, 150)` in prose or an error is a shape, never an output. */
function isTupleOfSizes({ open, name }: Group, { rows }: ArrayLiteral): boolean {
  const plain = open === '(' && name === null;
  return plain && rows.flat().every(({ form }) => form === 'whole' || form === 'missing');
}

function takeArray(walk: Walk, group: Group, key: string | null): boolean {
  if (walk.keyedOnly && !(key !== null && isOutput(key))) return false;
  const indexed = group.open === '{' ? indexedValues(readRecord(group) ?? []) : null;
  if (indexed && indexed.length > 0) {
    const array = {
      rows: [indexed],
      shape: [indexed.length],
      gaps: [],
      hiddenColumns: false,
      cut: group.cut,
    };
    walk.found.arrays.push({ array, key, wrapper: null });
    return true;
  }
  const result = readArray(group);
  if (result.kind === 'array' && isTupleOfSizes(group, result.array)) return false;
  if (result.kind === 'mixed' && group.nodes.some(holdsOutput)) return false;
  if (result.kind === 'mixed') walk.found.mixed ??= result.mixed;
  if (result.kind === 'array')
    walk.found.arrays.push({ array: result.array, key, wrapper: group.name });
  return result.kind !== 'none';
}

function visitGroup(walk: Walk, group: Group, key: string | null): void {
  const { found } = walk;
  if (isIndex(group)) return;
  const labels = readLabelMap(group);
  if (labels) found.labels ??= labels;
  const named = labels || walk.keyedOnly ? null : readNamed(group);
  if (named) found.named.push([...rowsOf(named)]);
  if (labels || named || (!isCode(group) && takeArray(walk, group, key))) return;
  const record = walk.keyedOnly ? null : readRecord(group);
  if (record) found.records.push(record);
  const strings = walk.keyedOnly ? null : stringList(group);
  if (strings) found.strings.push(strings);
  else descend(walk, group, key);
}

function descend(walk: Walk, group: Group, key: string | null): void {
  const inner = { ...walk, keyedOnly: walk.keyedOnly || isCode(group) };
  const record = readRecord(group);
  if (record)
    for (const entry of record) if (!isMeta(entry.key)) visitNodes(inner, entry.value, entry.key);
  if (!record) visitNodes(inner, group.nodes, key);
}

function noteGap({ found }: Walk, { token }: Leaf, outer: string | null): void {
  if (token.kind === 'ellipsis' && outer === null && found.arrays.length > 0)
    found.gaps.push(found.arrays.length);
}

function visitNodes(walk: Walk, nodes: readonly Node[], outer: string | null): void {
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'leaf') noteGap(walk, node, outer);
    if (node.type === 'leaf' || isLength(node, nodes[at + 1])) continue;
    const named = isNameOf(nodes[at - 1] ?? node, node);
    const key = keyAt(nodes, named ? at - 1 : at) ?? outer;
    if (key === null || !(isMeta(key) || isMetricName(key))) visitGroup(walk, node, key);
  }
}

/** Every array, class-and-score list and label map in the paste, in order. */
export function find(nodes: readonly Node[]): Found {
  const found: Found = {
    arrays: [],
    named: [],
    strings: [],
    records: [],
    gaps: [],
    labels: null,
    mixed: null,
  };
  visitNodes({ found, keyedOnly: false }, nodes, null);
  return found;
}
