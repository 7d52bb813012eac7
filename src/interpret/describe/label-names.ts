import type { Doubt, LabelMap } from '../interpretation.js';
import { readLabelMap } from '../parse/label-map.js';
import { tokenise } from '../parse/tokenise.js';
import { buildTree } from '../parse/tree.js';

function fromDictionary(text: string): readonly string[] | null {
  const tree = buildTree(tokenise(text));
  const [first] = tree.kind === 'tree' ? tree.nodes : [];
  return first?.type === 'group' ? readLabelMap(first) : null;
}

const NUMBERED = /^(\d+)\s*(?:=|:|->|→)\s*(.+)$/u;

/** `0 = cat, 1 = dog` in any order. */
function numbered(parts: readonly string[]): string[] | null {
  const names: string[] = [];
  for (const part of parts) {
    const [, label, name] = NUMBERED.exec(part) ?? [];
    if (label === undefined || name === undefined || Number(label) >= parts.length) return null;
    names[Number(label)] = bare(name);
  }
  return Object.keys(names).length === parts.length ? names : null;
}

function bare(name: string): string {
  return name
    .trim()
    .replace(/^['"“‘]+|['"”’]+$/gu, '')
    .trim();
}

/**
 * Reads class names in the order of label 0, label 1, …: a list with commas or new lines,
 * `0 = cat, 1 = dog`, or a dictionary. Null when it holds fewer than two names.
 */
export function readLabelNames(text: string): readonly string[] | null {
  const dictionary = fromDictionary(text);
  if (dictionary || text.trim().startsWith('{')) return dictionary;
  const parts = text
    .replace(/^\s*[[({]+|[\])}]+\s*$/g, '')
    .split(/[,;\n|]/)
    .map(bare)
    .filter((name) => name !== '');
  if (parts.length < 2) return null;
  const names = numbered(parts) ?? parts;
  return new Set(names).size === names.length ? names : null;
}

/** Settles on names: what was said counts more than what was pasted; names that do not fit are a doubt. */
export function settleLabels(
  said: string | undefined,
  pasted: readonly string[] | null,
  classes: number,
): { readonly labels: LabelMap | null; readonly doubts: readonly Doubt[] } {
  const names = said === undefined ? null : readLabelNames(said);
  const map: LabelMap | null = names
    ? { names, from: 'said' }
    : pasted && { names: pasted, from: 'paste' };
  const wrong = said !== undefined && said.trim() !== '' && !names;
  if (
    map &&
    !wrong &&
    (classes === 0 || map.names.length >= classes) &&
    !(classes === 2 && map.names.length > 2)
  )
    return { labels: map, doubts: [] };
  const labels = wrong ? 0 : (map?.names.length ?? 0);
  const doubts: Doubt[] =
    map || wrong ? [{ kind: 'labels-do-not-fit', labels, columns: classes }] : [];
  return { labels: null, doubts };
}
