import {
  FeatureExtractor,
  type Features,
  type ReadText,
  readText,
} from '../../src/classify/features.js';
import { type FeatureSettings, layoutOf } from '../../src/classify/settings.js';
import { logitOf, type Network } from '../../src/classify/network.js';
import { idfBytes } from './idf.js';
import type { Scored } from './platt.js';
import type { Row } from './read.js';

/** Rows as a network sees them, with the tables that the encoding needs. */
export interface Encoder {
  readonly settings: FeatureSettings;
  readonly idf: Uint8Array;
  /** Rows of the embedding. */
  readonly size: number;
  encode(text: string): Features;
}

/** An encoder whose table of rare buckets comes from the given texts. */
export function encoderFor(texts: readonly ReadText[], settings: FeatureSettings): Encoder {
  const idf = idfBytes(texts, settings);
  const extractor = new FeatureExtractor(settings, idf);
  return {
    settings,
    idf,
    size: layoutOf(settings).size,
    encode: (text) => extractor.features(readText(text)),
  };
}

/** The network's logits for rows, beside their labels. */
export function scoresOf(network: Network, encoder: Encoder, rows: readonly Row[]): Scored[] {
  return rows.map(({ text, label }) => ({ logit: logitOf(network, encoder.encode(text)), label }));
}
