import { cellOf, isLength, isNameOf, isSeparator, scalarOf } from './cells.js';
import { isMeta, isOutput, isWrapper } from './names.js';
import type { Cell } from './paste.js';
import type { Group, Node } from './tree.js';

/** Values in nested brackets, one innermost bracket a row. */
export interface ArrayLiteral {
  readonly rows: readonly (readonly Cell[])[];
  readonly shape: readonly number[];
  readonly gaps: readonly number[];
  readonly hiddenColumns: boolean;
  /** Whether the text ended in the middle of a row, which is left out where others stand before it. */
  readonly cut: boolean;
}

/** A row whose length is not that of the first. */
export interface Mixed {
  readonly expected: number;
  readonly found: number;
  readonly row: number;
  readonly start: number;
}

export type ArrayResult =
  | { readonly kind: 'array'; readonly array: ArrayLiteral }
  | { readonly kind: 'mixed'; readonly mixed: Mixed }
  | { readonly kind: 'none' };

interface Builder {
  readonly rows: Cell[][];
  readonly shape: number[];
  readonly gaps: number[];
  hiddenColumns: boolean;
  leafLevel: number;
  mixed: Mixed | null;
  foreign: boolean;
  cut: boolean;
}

interface Level {
  readonly cells: Cell[];
  readonly level: number;
  children: number;
}

function isTransparent({ open, name }: Group): boolean {
  return open === '(' && name !== null && isWrapper(name);
}

function toComma(nodes: readonly Node[], at: number): number {
  let end = at + 1;
  while (end < nodes.length) {
    const node = nodes[end];
    if (node?.type === 'leaf' && node.token.kind === 'comma') break;
    end++;
  }
  return end - at;
}

/** `dtype=float32` and the like: how many nodes the keyword argument takes. */
function keywordLength(nodes: readonly Node[], at: number): number {
  const [word, sign] = [nodes[at], nodes[at + 1]];
  if (word?.type !== 'leaf' || word.token.kind !== 'word') return 0;
  if (word.token.text === 'Symbol') return toComma(nodes, at);
  if (sign?.type !== 'leaf') return 0;
  if (sign.token.kind === 'colon' && isWrapper(word.token.text)) return 2;
  const describes = sign.token.kind === 'colon' && isMeta(word.token.text);
  if (sign.token.kind !== 'equals' && !describes) return 0;
  if (isOutput(word.token.text)) return 2;
  return toComma(nodes, at);
}

function ellipsis(builder: Builder, level: Level): void {
  if (level.cells.length > 0) builder.hiddenColumns = true;
  else if (builder.rows.length > 0) builder.gaps.push(builder.rows.length - 1);
}

function visitLeaf(builder: Builder, level: Level, node: Node & { type: 'leaf' }): void {
  if (isSeparator(node)) return;
  if (node.token.kind === 'ellipsis') {
    ellipsis(builder, level);
    return;
  }
  const cell = cellOf(node);
  if (cell) level.cells.push(cell);
  else builder.foreign = true;
}

function visitGroup(builder: Builder, level: Level, group: Group): void {
  const scalar = scalarOf(group);
  if (scalar) level.cells.push(scalar);
  else if (isTransparent(group)) visitNodes(builder, level, group.nodes);
  else if (group.name !== null && !isWrapper(group.name)) builder.foreign = true;
  else {
    level.children++;
    visit(builder, group, level.level + 1);
  }
}

function visitNodes(builder: Builder, level: Level, nodes: readonly Node[]): void {
  for (let at = 0; at < nodes.length && !builder.foreign; at++) {
    const [node, following] = [nodes[at], nodes[at + 1]];
    if (node === undefined || isLength(node, following)) continue;
    const keyword = keywordLength(nodes, at);
    if (keyword > 0) at += keyword - 1;
    else if (isNameOf(node, following)) continue;
    else if (node.type === 'leaf') visitLeaf(builder, level, node);
    else visitGroup(builder, level, node);
  }
}

/** Notes the first row that does not fit those before it. */
function finishRow(builder: Builder, { cells, level, children }: Level, start: number): void {
  const expected = builder.rows[0]?.length ?? cells.length;
  const fits =
    children === 0 &&
    (builder.leafLevel < 0 || builder.leafLevel === level) &&
    (cells.length === expected || builder.hiddenColumns);
  if (!fits)
    builder.mixed ??= { expected, found: cells.length, row: builder.rows.length + 1, start };
  builder.leafLevel = level;
  builder.rows.push(cells);
}

function visit(builder: Builder, group: Group, depth: number): void {
  const level: Level = { cells: [], level: depth, children: 0 };
  visitNodes(builder, level, group.nodes);
  const cutRow = group.cut && level.cells.length > 0;
  builder.cut ||= cutRow;
  if (cutRow && builder.rows.length > 0) return;
  if (level.cells.length > 0) finishRow(builder, level, group.start);
  builder.shape[depth] ??= level.children + level.cells.length;
}

/** Reads brackets as an array; `none` where they hold anything but values and their description. */
export function readArray(group: Group): ArrayResult {
  const builder: Builder = {
    rows: [],
    shape: [],
    gaps: [],
    hiddenColumns: false,
    leafLevel: -1,
    mixed: null,
    foreign: false,
    cut: false,
  };
  const transparent = isTransparent(group) || scalarOf(group) !== null;
  const wrapped: Group = { ...group, name: null, nodes: transparent ? [group] : group.nodes };
  visit(builder, wrapped, 0);
  if (builder.foreign || builder.rows.length === 0) return { kind: 'none' };
  if (builder.mixed) return { kind: 'mixed', mixed: builder.mixed };
  const { rows, gaps, hiddenColumns, cut } = builder;
  const shape = transparent ? builder.shape.slice(1) : builder.shape;
  return { kind: 'array', array: { rows, shape, gaps, hiddenColumns, cut } };
}
