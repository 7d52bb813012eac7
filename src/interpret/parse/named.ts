import { isMetricName } from './metrics.js';
import { cellOf, isNameOf, isSeparator } from './cells.js';
import { readArray } from './array.js';
import { isMeta, isOutput } from './names.js';
import type { Cell, NamedRow } from './paste.js';
import { numberIn, readRecord, textIn } from './record.js';
import type { Entry } from './record.js';
import type { Group, Node } from './tree.js';

interface Pair {
  readonly name: string;
  readonly cell: Cell;
}

type Named =
  | { readonly kind: 'pair'; readonly pair: Pair }
  | { readonly kind: 'rows'; readonly rows: readonly NamedRow[] };

const NAME =
  /^(?:label|class|class_?name|category|name|tag_?name|tag|display_?name|predicted_(?:class|label)|prediction)$/i;
const SCORE = /^(?:scores?|prob(?:ability)?|confidence|conf|certainty|value|p)$/i;
const SUM_SLACK = 0.02;

function pairOf(entries: readonly Entry[]): Pair | null {
  const name = entries.find(({ key, value }) => NAME.test(key) && textIn(value) !== null);
  const score = entries.find(({ key, value }) => SCORE.test(key) && numberIn(value) !== null);
  const [text, cell] = [textIn(name?.value ?? []), numberIn(score?.value ?? [])];
  return text !== null && cell ? { name: clean(text), cell } : null;
}

/** fastText marks its labels; the mark is no part of the class name. */
function clean(name: string): string {
  return name.replace(/^__label__/, '');
}

function stringsIn(node: Node): string[] | null {
  if (node.type === 'leaf') return null;
  const items = node.nodes.filter((item) => !isSeparator(item));
  const texts = items.flatMap((item) =>
    item.type === 'leaf' && item.token.kind === 'string' && cellOf(item) === null
      ? [clean(item.token.text)]
      : [],
  );
  return texts.length > 0 && texts.length === items.length ? texts : null;
}

function zip(names: readonly string[], node: Node | undefined): Named | null {
  if (node?.type !== 'group') return null;
  const read = readArray(node);
  const cells = read.kind === 'array' ? read.array.rows.flat() : [];
  if (cells.length !== names.length) return null;
  const scores = cells.map((cell, at) => ({ name: names[at] ?? '', cell }));
  return { kind: 'rows', rows: [{ scores }] };
}

/** `([['__label__a'], ['__label__b']], [array([0.9]), array([0.8])])`: one list of names a text. */
function zipLists(first: Node, second: Node | undefined): Named | null {
  if (first.type !== 'group' || second?.type !== 'group') return null;
  const names = first.nodes.filter((node) => !isSeparator(node)).map(stringsIn);
  const read = readArray(second);
  const rows = read.kind === 'array' ? read.array.rows : [];
  const fits = names.length > 0 && names.length === rows.length;
  if (!fits || names.some((list, at) => list?.length !== rows[at]?.length)) return null;
  return {
    kind: 'rows',
    rows: rows.map((cells, row) => ({
      scores: cells.map((cell, at) => ({ name: names[row]?.[at] ?? '', cell })),
    })),
  };
}

/** `{'labels': [...], 'scores': [...]}` of a zero-shot pipeline. */
function zipEntries(entries: readonly Entry[]): Named | null {
  const labels = entries.find(({ key }) => /^(?:labels|classes|class_names)$/i.test(key));
  const scores = entries.find(({ key }) => /^(?:scores|probs|probabilities)$/i.test(key));
  const names = labels?.value[0] ? stringsIn(labels.value[0]) : null;
  return names && scores ? zip(names, scores.value.at(-1)) : null;
}

function classScores(entries: readonly Entry[]): Named | null {
  const scores = entries.flatMap(({ key, value }) => {
    const cell = numberIn(value);
    return cell ? [{ name: clean(key), cell }] : [];
  });
  if (scores.length < 2 || scores.length !== entries.length) return null;
  if (scores.every(({ cell }) => cell.form === 'whole' || cell.form === 'boolean')) return null;
  if (entries.some(({ key }) => isMetricName(key) || isMeta(key) || isOutput(key))) return null;
  if (entries.every(({ key }, at) => key === String(at))) return null;
  return { kind: 'rows', rows: [{ scores }] };
}

function namedRecord(entries: readonly Entry[]): Named | null {
  const pair = pairOf(entries);
  if (pair) return { kind: 'pair', pair };
  return zipEntries(entries) ?? classScores(entries) ?? nestedRecords(entries);
}

/** `{'a.jpg': {'cat': 0.9, 'dog': 0.1}, 'b.jpg': {…}}`. */
function nestedRecords(entries: readonly Entry[]): Named | null {
  const rows = entries.flatMap(({ value: [only, ...rest] }) => {
    const inner = only?.type === 'group' && rest.length === 0 ? readRecord(only) : null;
    const named = inner ? classScores(inner) : null;
    return named?.kind === 'rows' ? named.rows : [];
  });
  return rows.length > 0 && rows.length === entries.length ? { kind: 'rows', rows } : null;
}

/** `('n02123045', 'tabby', 0.62)`: the last text names the class. */
function namedTuple(group: Group): Named | null {
  const leaves = group.nodes.flatMap((node) =>
    node.type === 'leaf' && node.token.kind === 'string' && cellOf(node) === null
      ? [node.token.text]
      : [],
  );
  const name = leaves.at(-1);
  const others = group.nodes.filter(
    (node) => !isSeparator(node) && !(node.type === 'leaf' && node.token.kind === 'string'),
  );
  const cell = numberIn(others);
  return name !== undefined && cell ? { kind: 'pair', pair: { name: clean(name), cell } } : null;
}

function rowsFrom(pairs: readonly Pair[]): NamedRow[] {
  const distinct = new Set(pairs.map(({ name }) => name)).size === pairs.length;
  const sum = pairs.reduce((total, { cell }) => total + cell.value, 0);
  const falling = pairs.every(
    ({ cell }, at) => cell.value <= (pairs[at - 1]?.cell.value ?? Infinity),
  );
  const one = distinct && (sum <= 1 + SUM_SLACK || (falling && pairs.length > 2));
  return one ? [{ scores: pairs }] : pairs.map((pair) => ({ scores: [pair] }));
}

function namedList(group: Group): Named | null {
  const items = group.nodes.filter((node) => !isSeparator(node) && node.type === 'group');
  const leaves = group.nodes.some(
    (node, at) =>
      !isSeparator(node) && node.type === 'leaf' && !isNameOf(node, group.nodes[at + 1]),
  );
  const [first, second] = items;
  if (leaves || first === undefined) return null;
  const names = items.length === 2 ? stringsIn(first) : null;
  const zipped = names ? zip(names, second) : zipLists(first, second);
  if (zipped) return zipped;
  const found = items.map((item) => (item.type === 'group' ? readNamed(item) : null));
  const pairs = found.flatMap((named) => (named?.kind === 'pair' ? [named.pair] : []));
  if (pairs.length === items.length) return { kind: 'rows', rows: rowsFrom(pairs) };
  const rows = found.flatMap((named) => (named?.kind === 'rows' ? named.rows : []));
  return found.every((named) => named?.kind === 'rows') ? { kind: 'rows', rows } : null;
}

function isBareNumber(node: Node): boolean {
  return node.type === 'leaf' && node.token.kind !== 'string';
}

const memory = new WeakMap<Group, { readonly named: Named | null }>();

/** Reads classes with their scores from dictionaries, tuples and lists of them; null when it is none. */
export function readNamed(group: Group): Named | null {
  if (group.open !== '{' && group.nodes.every(isBareNumber)) return null;
  const known = memory.get(group) ?? { named: readAnew(group) };
  memory.set(group, known);
  return known.named;
}

function readAnew(group: Group): Named | null {
  const entries = readRecord(group);
  if (entries) return namedRecord(entries);
  if (group.name !== null) return null;
  return namedTuple(group) ?? namedList(group);
}

/** Rows out of several finds: single classes one after another may be one answer. */
export function joinNamed(finds: readonly (readonly NamedRow[])[]): NamedRow[] {
  const rows = finds.flat();
  const singles = rows.flatMap(({ scores: [first, ...rest] }) =>
    first && rest.length === 0 ? [first] : [],
  );
  return finds.length > 1 && singles.length === rows.length ? rowsFrom(singles) : rows;
}

/** The rows in what `readNamed` found. */
export function rowsOf(named: Named): readonly NamedRow[] {
  return named.kind === 'rows' ? named.rows : [{ scores: [named.pair] }];
}
