/** Which part of the work a row serves: fitting, calibrating and choosing, or measuring. */
export type Split = 'train' | 'valid' | 'test';

/** Near-duplicate groups of a list of texts. */
export interface Groups {
  /** For each text the split of its group. */
  readonly splits: readonly Split[];
  /** Size of the largest group. */
  readonly largest: number;
}

/** Texts that share half of their 4-character pieces are near-duplicates. */
const SIMILAR = 0.5;
const PIECE = 4;
const TEST_SHARE = 0.15;
const VALID_SHARE = 0.15;

function pieces(text: string): Set<string> {
  const plain = text
    .toLowerCase()
    .replace(/https?:\/\//g, '')
    .replace(/<a?:(\w+):\d+>/g, '$1')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ');
  const found = new Set<string>();
  for (let at = 0; at < Math.max(1, plain.length - PIECE + 1); at += 1)
    found.add(plain.slice(at, at + PIECE));
  return found;
}

/** The texts' sets of pieces, each piece as a number, since numbers are counted several times as fast. */
function numbered(texts: readonly string[]): Int32Array[] {
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  return texts.map((text) => Int32Array.from(pieces(text), numberOf));
}

/** For each text the smallest index among the texts that it is connected with. */
function roots(texts: readonly string[]): number[] {
  const parent = texts.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while ((parent[root] ?? root) !== root) root = parent[root] ?? root;
    return root;
  };
  const sets = numbered(texts);
  const holders: number[][] = [];
  const shared = new Int32Array(texts.length);
  sets.forEach((set, index) => {
    const others: number[] = [];
    for (const piece of set) {
      const holding = (holders[piece] ??= []);
      for (const other of holding) {
        if (shared[other] === 0) others.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
      holding.push(index);
    }
    for (const other of others) {
      const count = shared[other] ?? 0;
      shared[other] = 0;
      if (count < SIMILAR * (set.length + (sets[other]?.length ?? 0) - count)) continue;
      const [low, high] = [find(index), find(other)].sort((a, b) => a - b);
      parent[high ?? index] = low ?? index;
    }
  });
  return parent.map((_, index) => find(index));
}

/** A number from 0 to 1 that depends on the text alone, so that a growing corpus keeps its splits. */
export function textFraction(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

function splitOf(fraction: number): Split {
  if (fraction < TEST_SHARE) return 'test';
  return fraction < TEST_SHARE + VALID_SHARE ? 'valid' : 'train';
}

/** Groups near-duplicates (Jaccard of 4-character pieces ≥ 0.5) and gives each group one split. */
export function groupsOf(texts: readonly string[]): Groups {
  const root = roots(texts);
  const sizes = new Map<number, number>();
  for (const index of root) sizes.set(index, (sizes.get(index) ?? 0) + 1);
  return {
    splits: root.map((index) => splitOf(textFraction(texts[index] ?? ''))),
    largest: Math.max(0, ...sizes.values()),
  };
}
