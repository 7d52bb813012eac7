/** A Bloom filter of words: never forgets one it was given, and rarely claims one it was not. */
export interface WordFilter {
  readonly bytes: Uint8Array;
  readonly hashes: number;
}

const PRIME = 0x01000193;

function hash(word: string, seed: number): number {
  let h = seed;
  for (let at = 0; at < word.length; at += 1) h = Math.imul(h ^ word.charCodeAt(at), PRIME);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return (h ^ (h >>> 13)) >>> 0;
}

/** Whether `visit` says true of every bit that stands for the word; stops at the first that it does not. */
function everyBit(
  word: string,
  { bytes, hashes }: WordFilter,
  visit: (byte: number, mask: number) => boolean,
): boolean {
  const bits = bytes.length * 8;
  const step = hash(word, 0x9747b28c) | 1;
  let at = hash(word, 0x811c9dc5);
  for (let turn = 0; turn < hashes; turn += 1) {
    const bit = at % bits;
    if (!visit(bit >>> 3, 1 << (bit & 7))) return false;
    at = (at + step) >>> 0;
  }
  return true;
}

/** Whether the filter was given this word; wrong about an unknown word in about one case of a hundred. */
export function isKnown(filter: WordFilter, word: string): boolean {
  return everyBit(word, filter, (byte, mask) => ((filter.bytes[byte] ?? 0) & mask) !== 0);
}

/** Builds a filter with ten bits a word, which is wrong about one unknown word in a hundred. */
export function wordFilter(words: ReadonlySet<string>): WordFilter {
  const filter = { bytes: new Uint8Array(Math.ceil((words.size * 10) / 8) + 1), hashes: 7 };
  for (const word of words)
    everyBit(word, filter, (byte, mask) => {
      filter.bytes[byte] = (filter.bytes[byte] ?? 0) | mask;
      return true;
    });
  return filter;
}
