import { DENSE, type DenseName } from './dense.js';
import type { FeatureExtractor, ReadText } from './features.js';
import { charGrams, wordGrams } from './grams.js';
import { markName, type MarkName } from './marks.js';
import { type FeatureSettings, layoutOf } from './settings.js';
import type { Span } from './span.js';
import type { Token, TokenKind } from './tokenise.js';

/** What a stretch of text is to the model: a word, an emoji, a single sign, or what a mark stands for. */
export type StretchKind = Exclude<TokenKind, 'mark'> | MarkName;

/** A token, by its place in the original text. */
export interface Stretch extends Span {
  readonly kind: StretchKind;
  /** The token as the model reads it. */
  readonly text: string;
}

/**
 * One place where a feature occurs: the stretches that it lies in, by their index, or the name of
 * something that is counted over the whole text ("links", "capitals", …).
 */
export type Occurrence = { readonly stretches: readonly number[] } | { readonly source: DenseName };

/** One feature of a text with every place where it occurs. */
export interface TracedFeature {
  readonly id: number;
  /** The number that its row of the embedding is multiplied with. */
  readonly weight: number;
  readonly occurrences: readonly Occurrence[];
}

/** All features of a text, the constant left out, and the stretches that they can point at. */
export interface FeatureTrace {
  readonly features: readonly TracedFeature[];
  /** Every token of the text, in the order in which the model reads them; a link holds its words. */
  readonly stretches: readonly Stretch[];
  /** Where the text was cut, or null. */
  readonly cutAt: number | null;
}

function kindOf({ kind, text }: Token): StretchKind {
  return kind === 'mark' ? (markName(text) ?? 'sign') : kind;
}

function stretchesOf({ tokens, spans }: ReadText): Stretch[] {
  return tokens.map((token, index) => ({
    kind: kindOf(token),
    text: token.text,
    ...(spans[index] ?? { start: 0, end: 0 }),
  }));
}

/** Words and emoji as stretches of the original text, each once, in order. */
export function wordSpans({ tokens, spans }: ReadText): Span[] {
  return spans.filter((_, index) => {
    const kind = tokens[index]?.kind;
    return kind === 'word' || kind === 'emoji';
  });
}

/** Every place of every n-gram and dense feature, by feature id. */
class Places {
  readonly #byId = new Map<number, Occurrence[]>();

  add(id: number, occurrence: Occurrence): void {
    const known = this.#byId.get(id);
    if (known) known.push(occurrence);
    else this.#byId.set(id, [occurrence]);
  }

  of(id: number): readonly Occurrence[] {
    return this.#byId.get(id) ?? [];
  }
}

/** Written as a loop, since a long text has tens of thousands of n-grams. */
function range(first: number, last: number): number[] {
  const numbers: number[] = [];
  for (let at = first; at <= last; at += 1) numbers.push(at);
  return numbers;
}

/** Word n-grams pass over single signs; character n-grams run through everything. */
function placesOf({ tokens }: ReadText, settings: FeatureSettings): Places {
  const layout = layoutOf(settings);
  const places = new Places();
  wordGrams(tokens, settings, (bucket, first, last) => {
    const stretches = range(first, last).filter((index) => tokens[index]?.kind !== 'sign');
    places.add(layout.words + bucket, { stretches });
  });
  const within = tokens.map((_, index) => ({ stretches: [index] }));
  charGrams(tokens, settings, (bucket, first, last) => {
    const one = first === last ? within[first] : undefined;
    places.add(layout.chars + bucket, one ?? { stretches: range(first, last) });
  });
  DENSE.forEach((source, index) => {
    places.add(layout.dense + index, { source });
  });
  return places;
}

/** Lists every feature with its places; ids and weights are those of `extractor.features`. */
export function trace(
  extractor: FeatureExtractor,
  text: ReadText,
  cutAt: number | null,
): FeatureTrace {
  const places = placesOf(text, extractor.settings);
  const { ids, weights } = extractor.features(text);
  const features = [...ids].map((id, index) => ({
    id,
    weight: weights[index] ?? 0,
    occurrences: places.of(id),
  }));
  return { features, stretches: stretchesOf(text), cutAt };
}
