import { denseValues } from './dense.js';
import { charGrams, type OnGram, wordGrams } from './grams.js';
import { normalise } from './normalise.js';
import { originalSpan } from './mapped.js';
import { type FeatureSettings, layoutOf } from './settings.js';
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

/**
 * Turns read texts into features. One instance keeps a scratch table of all buckets, so that a
 * message costs no more than its own n-grams.
 */
export class FeatureExtractor {
  readonly settings: FeatureSettings;
  readonly #idf: Uint8Array;
  readonly #counts: Uint16Array;

  /** `idf` holds one byte for each word and character bucket, in steps of `idfStep`. */
  constructor(settings: FeatureSettings, idf: Uint8Array) {
    this.settings = settings;
    this.#idf = idf;
    this.#counts = new Uint16Array(layoutOf(settings).dense);
  }

  /** Weight of each n-gram: log(1 + count) · idf, each block brought to length 1; dense ones scaled. */
  features(text: ReadText): Features {
    const { chars, words, dense } = layoutOf(this.settings);
    const ids: number[] = [];
    const weights: number[] = [];
    this.#block(text.tokens, wordGrams, words, ids, weights);
    this.#block(text.tokens, charGrams, chars, ids, weights);
    text.dense.forEach((value, index) => {
      if (value === 0) return;
      ids.push(dense + index);
      weights.push(value * this.settings.denseScale);
    });
    return { ids: Int32Array.from(ids), weights: Float32Array.from(weights) };
  }

  #block(
    tokens: readonly Token[],
    grams: Grams,
    offset: number,
    ids: number[],
    weights: number[],
  ): void {
    const counts = this.#counts;
    const from = ids.length;
    grams(tokens, this.settings, (bucket) => {
      const id = offset + bucket;
      const count = counts[id] ?? 0;
      if (count === 0) ids.push(id);
      if (count < 0xffff) counts[id] = count + 1;
    });
    let squares = 0;
    for (let at = from; at < ids.length; at += 1) {
      const id = ids[at] ?? 0;
      const weight = Math.log1p(counts[id] ?? 0) * (this.#idf[id] ?? 0) * this.settings.idfStep;
      counts[id] = 0;
      squares += weight * weight;
      weights.push(weight);
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = from; at < ids.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  }
}
