import { numberIn, readRecord, textIn } from './record.js';
import type { Entry } from './record.js';
import type { Group } from './tree.js';

/** Names in the order of their labels, where the labels are exactly 0, 1, 2, …. */
function inOrder(pairs: readonly (readonly [name: string, label: number])[]): string[] | null {
  const names: string[] = [];
  for (const [name, label] of pairs) {
    if (
      !Number.isInteger(label) ||
      label < 0 ||
      label >= pairs.length ||
      names[label] !== undefined
    )
      return null;
    names[label] = name;
  }
  return names.length > 1 ? names : null;
}

function nameToLabel({ key, value }: Entry): [string, number] | null {
  const cell = numberIn(value);
  return cell?.form === 'whole' && !/^\d+$/.test(key) ? [key, cell.value] : null;
}

function labelToName({ key, value }: Entry): [string, number] | null {
  const name = textIn(value);
  return /^\d+$/.test(key) && name !== null ? [name, Number(key)] : null;
}

/** Reads `{'Cat': 0, 'Dog': 1}` or `{0: 'Cat', 1: 'Dog'}`; null for any other brackets. */
export function readLabelMap(group: Group): string[] | null {
  const entries = readRecord(group);
  if (!entries) return null;
  for (const read of [nameToLabel, labelToName]) {
    const pairs = entries.map(read);
    const complete = pairs.filter((pair) => pair !== null);
    if (complete.length === entries.length) return inOrder(complete);
  }
  return null;
}
