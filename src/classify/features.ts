import { denseValues } from './dense.js';
import { charGrams, type OnGram, wordGrams } from './grams.js';
import { normalise } from './normalise.js';
import { originalSpan } from './mapped.js';
import { type FeatureSettings, type Layout, layoutOf } from './settings.js';
import type { Span } from './span.js';
import { type Token, tokenise } from './tokenise.js';

/** A text's features: ids into the embedding and their weights, each id once, the constant left out. */
export interface Features {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** A text that was read: what features are computed from. */
export interface ReadText {
  readonly tokens: readonly Token[];
  /** For each token its place in the original text. */
  readonly spans: readonly Span[];
  readonly dense: readonly number[];
}

/** Normalises and tokenises a text and measures what is not words. */
export function readText(text: string): ReadText {
  const mapped = normalise(text);
  const tokens = tokenise(mapped.text);
  return {
    tokens,
    spans: tokens.map(({ start, end }) => originalSpan(mapped, start, end)),
    dense: denseValues({ original: text, normalised: mapped.text, tokens }),
  };
}

type Grams = (tokens: readonly Token[], settings: FeatureSettings, onGram: OnGram) => void;

/** log(1 + count) for the counts that occur. */
const LOGS = Float64Array.from({ length: 256 }, (_, count) => Math.log1p(count));

/**
 * Turns read texts into features. One instance keeps scratch tables, so that a message costs no
 * more than its own n-grams.
 */
export class FeatureExtractor {
  readonly settings: FeatureSettings;
  readonly #layout: Layout;
  readonly #idf: Uint8Array;
  readonly #counts: Uint8Array;
  #ids = new Int32Array(4096);
  #weights = new Float64Array(4096);
  #length = 0;

  /** `idf` holds one byte for each word and character bucket, in steps of `idfStep`. */
  constructor(settings: FeatureSettings, idf: Uint8Array) {
    this.settings = settings;
    this.#layout = layoutOf(settings);
    this.#idf = idf;
    this.#counts = new Uint8Array(this.#layout.dense);
  }

  /** Weight of each n-gram: log(1 + count) · idf, each block brought to length 1; dense ones scaled. */
  features(text: ReadText): Features {
    const { chars, words, dense } = this.#layout;
    this.#length = 0;
    this.#block(text.tokens, wordGrams, words);
    this.#block(text.tokens, charGrams, chars);
    text.dense.forEach((value, index) => {
      if (value === 0) return;
      this.#add(dense + index);
      this.#weights[this.#length - 1] = value * this.settings.denseScale;
    });
    return {
      ids: this.#ids.slice(0, this.#length),
      weights: Float32Array.from(this.#weights.subarray(0, this.#length)),
    };
  }

  #add(id: number): void {
    if (this.#length === this.#ids.length) {
      const [ids, weights] = [this.#ids, this.#weights];
      this.#ids = new Int32Array(2 * ids.length);
      this.#ids.set(ids);
      this.#weights = new Float64Array(2 * ids.length);
      this.#weights.set(weights);
    }
    this.#ids[this.#length] = id;
    this.#length += 1;
  }

  #block(tokens: readonly Token[], grams: Grams, offset: number): void {
    const counts = this.#counts;
    const from = this.#length;
    grams(tokens, this.settings, (bucket) => {
      const id = offset + bucket;
      const count = counts[id] ?? 0;
      if (count === 0) this.#add(id);
      if (count < 255) counts[id] = count + 1;
    });
    const [ids, weights] = [this.#ids, this.#weights];
    let squares = 0;
    for (let at = from; at < this.#length; at += 1) {
      const id = ids[at] ?? 0;
      const log = LOGS[counts[id] ?? 0] ?? 0;
      const weight = log * (this.#idf[id] ?? 0) * this.settings.idfStep;
      counts[id] = 0;
      squares += weight * weight;
      weights[at] = weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = from; at < this.#length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  }
}
