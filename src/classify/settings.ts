/** How texts become features; part of a model's card, since its weights mean nothing without it. */
export interface FeatureSettings {
  /** Buckets of word n-grams, a power of two as its exponent. */
  readonly wordBits: number;
  /** Buckets of character n-grams, a power of two as its exponent. */
  readonly charBits: number;
  /** Longest word n-gram. */
  readonly wordGrams: number;
  /** Shortest and longest character n-gram. */
  readonly charGrams: readonly [number, number];
  /** Whether character n-grams tell capitals from small letters. */
  readonly charCase: boolean;
  /** Names of the dense features, in the order of their ids. */
  readonly dense: readonly string[];
  /** Factor on the dense features. */
  readonly denseScale: number;
  /** Inverse document frequency that one step of the stored byte stands for. */
  readonly idfStep: number;
}

/** Where the ids of each kind of feature begin, and how many there are in all. */
export interface Layout {
  readonly words: number;
  readonly chars: number;
  readonly dense: number;
  /** The feature that is always present: its row is the hidden layer's bias. */
  readonly constant: number;
  readonly size: number;
}

/** Ids: word buckets, character buckets, dense features, the constant. */
export function layoutOf({ wordBits, charBits, dense }: FeatureSettings): Layout {
  const chars = 2 ** wordBits;
  const denseStart = chars + 2 ** charBits;
  const constant = denseStart + dense.length;
  return { words: 0, chars, dense: denseStart, constant, size: constant + 1 };
}
