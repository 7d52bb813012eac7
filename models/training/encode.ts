import {
  FeatureExtractor,
  type Features,
  type ReadText,
  readText,
} from '../../src/classify/features.js';
import { logitOf, type Network, sigmoid } from '../../src/classify/network.js';
import { type FeatureSettings, layoutOf } from '../../src/classify/settings.js';
import type { Scored } from '../../src/measure/index.js';
import { idfBytes } from './idf.js';
import type { Row } from './read.js';

/** Rows as a network sees them, with the table that the encoding needs. */
export interface Encoder {
  readonly settings: FeatureSettings;
  readonly idf: Uint8Array;
  /** Rows of the embedding. */
  readonly size: number;
  readonly encode: (text: string) => Features;
}

/** A row's features beside its label. */
export interface Probe {
  readonly features: Features;
  readonly label: 0 | 1;
}

/** A network's log-odds for a row, beside its label. */
export interface Logit {
  readonly logit: number;
  readonly label: 0 | 1;
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

/** Rows as probes of a network. */
export function probesOf({ encode }: Encoder, rows: readonly Row[]): Probe[] {
  return rows.map(({ text, label }) => ({ features: encode(text), label }));
}

/** The network's log-odds for probes. */
export function logitsOf(network: Network, probes: readonly Probe[]): Logit[] {
  return probes.map(({ features, label }) => ({ logit: logitOf(network, features), label }));
}

/** The network's scores for probes. */
export function scoredOf(network: Network, probes: readonly Probe[]): Scored[] {
  return logitsOf(network, probes).map(({ logit, label }) => ({ score: sigmoid(logit), label }));
}
