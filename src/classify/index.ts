import type { ModelCard } from './card.js';
import { coverageOf, scriptPattern } from './coverage.js';
import { FeatureExtractor, type Features, type ReadText, readText } from './features.js';
import { ModelError, type ModelFolder, readFolder } from './folder.js';
import { logitOf, type Network, sigmoid } from './network.js';
import type { NoPrediction, Prediction } from './prediction.js';
import { loadRuntimeModel, type RuntimeModel } from './runtime-model.js';
import { openRuntime, type RuntimeInfo } from './runtime.js';
import { layoutOf } from './settings.js';
import type { Span } from './span.js';
import { type FeatureTrace, trace, wordSpans } from './trace.js';

export type { ModelCard } from './card.js';
export { ModelError } from './folder.js';
export { type Network, sigmoid } from './network.js';
export type { Coverage, Labels, NoPrediction, Prediction } from './prediction.js';
export type { RuntimeInfo } from './runtime.js';
export type { Span } from './span.js';
export type { FeatureTrace, Occurrence, Stretch, StretchKind, TracedFeature } from './trace.js';

/** Longest text that is read, in UTF-16 units; what follows is cut off and reported as `cutAt`. */
export const MAX_TEXT = 20_000;

/** Largest difference in log-odds that the runtime and the plain loops may show. */
const TOLERANCE = 1e-4;

/** A loaded model: text in, plain data out. */
export interface Classifier {
  readonly card: ModelCard;
  /** Which TensorFlow runtime computes `classify`. */
  readonly runtime: RuntimeInfo;
  /** The weights, for explanations; not to be written to. */
  readonly network: Network;
  /** Scores one text with the TensorFlow runtime. */
  classify(text: string): Promise<Prediction | NoPrediction>;
  /** Scores one text with plain loops over the same weights: within 1e-4 log-odds of `classify`. */
  score(text: string): Prediction | NoPrediction;
  /** Every feature of a text with its places, for explanations. */
  features(text: string): FeatureTrace;
  /** Words and emoji as stretches of the text. */
  words(text: string): readonly Span[];
  /** Frees the tensors; afterwards `classify` must not be called. */
  dispose(): void;
}

interface Parts {
  readonly card: ModelCard;
  readonly runtime: RuntimeInfo;
  readonly model: RuntimeModel;
  readonly extractor: FeatureExtractor;
  readonly filter: { readonly bytes: Uint8Array; readonly hashes: number };
  readonly scripts: RegExp;
}

function cut(text: string): { text: string; cutAt: number | null } {
  if (text.length <= MAX_TEXT) return { text, cutAt: null };
  const code = text.charCodeAt(MAX_TEXT - 1);
  const cutAt = code >= 0xd800 && code <= 0xdbff ? MAX_TEXT - 1 : MAX_TEXT;
  return { text: text.slice(0, cutAt), cutAt };
}

function readCut(text: string): { read: ReadText; cutAt: number | null } {
  const { text: kept, cutAt } = cut(text);
  return { read: readText(kept), cutAt };
}

class LoadedClassifier implements Classifier {
  readonly card: ModelCard;
  readonly runtime: RuntimeInfo;
  readonly network: Network;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.card = parts.card;
    this.runtime = parts.runtime;
    this.network = parts.model.network;
    this.#parts = parts;
  }

  async classify(text: string): Promise<Prediction | NoPrediction> {
    const { read, cutAt } = readCut(text);
    if (read.tokens.length === 0) return this.#none('empty');
    const logit = await this.#parts.model.logit(this.#features(read));
    return this.#prediction(logit, read, cutAt);
  }

  score(text: string): Prediction | NoPrediction {
    const { read, cutAt } = readCut(text);
    if (read.tokens.length === 0) return this.#none('empty');
    return this.#prediction(logitOf(this.network, this.#features(read)), read, cutAt);
  }

  features(text: string): FeatureTrace {
    const { read, cutAt } = readCut(text);
    return trace(this.#parts.extractor, read, cutAt);
  }

  words(text: string): readonly Span[] {
    return wordSpans(readCut(text).read);
  }

  dispose(): void {
    this.#parts.model.dispose();
  }

  #features(read: ReadText): Features {
    return this.#parts.extractor.features(read);
  }

  #none(reason: NoPrediction['reason']): NoPrediction {
    return { kind: 'no-prediction', model: this.card.id, reason };
  }

  #prediction(logit: number, read: ReadText, cutAt: number | null): Prediction | NoPrediction {
    if (!Number.isFinite(logit)) return this.#none('not-finite');
    const { filter, scripts } = this.#parts;
    return {
      kind: 'prediction',
      model: this.card.id,
      logit,
      score: sigmoid(logit),
      coverage: coverageOf(read.tokens, filter, scripts),
      cutAt,
    };
  }
}

function checkShapes(folder: string, { card, files }: ModelFolder, network: Network): void {
  const layout = layoutOf(card.features);
  const wrong = (what: string): ModelError =>
    new ModelError(`The model in ${folder} does not fit its card: ${what}.`);
  if (network.size !== layout.size)
    throw wrong(`the embedding has ${network.size} rows, the features need ${layout.size}`);
  if (network.size !== card.network.size)
    throw wrong(`the embedding has ${network.size} rows, not ${card.network.size}`);
  if (network.hidden !== card.network.hidden)
    throw wrong(`the network has ${network.hidden} hidden units, not ${card.network.hidden}`);
  if (files['idf.bin'].length !== layout.dense)
    throw wrong(`idf.bin has ${files['idf.bin'].length} bytes, not ${layout.dense}`);
}

/** Both passes must agree on probes that touch every part of the embedding. */
async function checkAgreement(folder: string, model: RuntimeModel): Promise<void> {
  const step = Math.max(1, Math.floor(model.network.size / 64));
  const ids = Int32Array.from({ length: 60 }, (_, index) => index * step);
  const weights = Float32Array.from({ length: 60 }, (_, index) => ((index % 7) - 2) / 10);
  const probe = { ids, weights };
  const difference = Math.abs((await model.logit(probe)) - logitOf(model.network, probe));
  if (!(difference <= TOLERANCE))
    throw new ModelError(
      `The TensorFlow runtime and the plain pass disagree on the model in ${folder} by ${difference}.`,
    );
}

/**
 * Loads the model in a folder and starts the TensorFlow runtime.
 * Throws a ModelError with one clear sentence when files, hashes, shapes or card do not fit.
 */
export async function load(folder: string): Promise<Classifier> {
  const [content, runtime] = await Promise.all([readFolder(folder), openRuntime()]);
  const { card, files } = content;
  const model = await loadRuntimeModel(files['model.json'], files['weights.bin']);
  checkShapes(folder, content, model.network);
  await checkAgreement(folder, model);
  return new LoadedClassifier({
    card,
    runtime,
    model,
    extractor: new FeatureExtractor(card.features, new Uint8Array(files['idf.bin'])),
    filter: { bytes: new Uint8Array(files['words.bin']), hashes: card.words.hashes },
    scripts: scriptPattern(card.words.scripts),
  });
}
