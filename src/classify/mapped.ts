import type { Span } from './span.js';

/** A rewritten text that knows where each of its UTF-16 units comes from. */
export interface Mapped {
  readonly text: string;
  /** For each unit its first and its last-plus-one position in the original; null while nothing has changed. */
  readonly places: { readonly starts: Int32Array; readonly ends: Int32Array } | null;
}

/** What replaces a match: new text that stands for the whole match, or a part of the match that is kept. */
export type Piece = string | { readonly from: number; readonly to: number };

/** Takes a text as its own original. */
export function unmapped(text: string): Mapped {
  return { text, places: null };
}

/** The stretch of the original that units `start` to `end` of a mapped text come from. */
export function originalSpan({ places }: Mapped, start: number, end: number): Span {
  if (!places || end <= start) return { start, end };
  return { start: places.starts[start] ?? 0, end: places.ends[end - 1] ?? 0 };
}

class Rewriting {
  #text = '';
  #starts: Int32Array;
  #ends: Int32Array;
  readonly #source: Mapped;

  constructor(source: Mapped) {
    this.#source = source;
    this.#starts = new Int32Array(source.text.length + 64);
    this.#ends = new Int32Array(source.text.length + 64);
  }

  keep(from: number, to: number): void {
    const { text, places } = this.#source;
    const at = this.#text.length;
    this.#text += text.slice(from, to);
    this.#makeRoom();
    if (places) {
      this.#starts.set(places.starts.subarray(from, to), at);
      this.#ends.set(places.ends.subarray(from, to), at);
      return;
    }
    for (let unit = 0; unit < to - from; unit += 1) {
      this.#starts[at + unit] = from + unit;
      this.#ends[at + unit] = from + unit + 1;
    }
  }

  insert(text: string, from: number, to: number): void {
    const { start, end } = originalSpan(this.#source, from, to);
    const at = this.#text.length;
    this.#text += text;
    this.#makeRoom();
    this.#starts.fill(start, at, at + text.length);
    this.#ends.fill(end, at, at + text.length);
  }

  done(): Mapped {
    const { length } = this.#text;
    const places = {
      starts: this.#starts.subarray(0, length),
      ends: this.#ends.subarray(0, length),
    };
    return { text: this.#text, places };
  }

  #makeRoom(): void {
    if (this.#text.length <= this.#starts.length) return;
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Int32Array(2 * this.#text.length);
    this.#ends = new Int32Array(2 * this.#text.length);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}

/**
 * Replaces every match of a global pattern, keeping the positions.
 * `replace` returns the pieces of the new text, or null to leave a match as it is.
 */
export function rewrite(
  source: Mapped,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => readonly Piece[] | null,
): Mapped {
  let rewriting: Rewriting | null = null;
  let last = 0;
  for (const match of source.text.matchAll(pattern)) {
    const pieces = replace(match);
    if (!pieces) continue;
    const end = match.index + match[0].length;
    rewriting ??= new Rewriting(source);
    rewriting.keep(last, match.index);
    for (const piece of pieces)
      if (typeof piece === 'string') rewriting.insert(piece, match.index, end);
      else rewriting.keep(match.index + piece.from, match.index + piece.to);
    last = end;
  }
  if (!rewriting) return source;
  rewriting.keep(last, source.text.length);
  return rewriting.done();
}
