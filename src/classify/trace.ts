import { DENSE } from './dense.js';
import type { FeatureExtractor, ReadText } from './features.js';
import { charGrams, type OnGram, wordGrams } from './grams.js';
import { MARKS } from './marks.js';
import { layoutOf } from './settings.js';
import type { Span } from './span.js';

/**
 * One place where a feature occurs: the words it lies in, as stretches of the original text, or
 * the name of something that is not a word ("links", "capitals", …).
 */
export type Occurrence = { readonly spans: readonly Span[] } | { readonly source: string };

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
  /** The words of the text, emoji among them, in order. */
  readonly words: readonly Span[];
  /** Every link, whole, in order; its words are among `words`. */
  readonly links: readonly Span[];
  /** Where the text was cut, or null. */
  readonly cutAt: number | null;
}

/** Words and emoji as stretches of the original text, each once, in order. */
export function wordSpans({ tokens, spans }: ReadText): Span[] {
  return spans.filter((_, index) => {
    const kind = tokens[index]?.kind;
    return kind === 'word' || kind === 'emoji';
  });
}

function linkSpans({ tokens, spans }: ReadText): Span[] {
  return spans.filter((_, index) => {
    const mark = tokens[index];
    return mark?.kind === 'mark' && mark.text === MARKS.link;
  });
}

/** Lists every feature with its places; ids and weights are those of `extractor.features`. */
export function trace(
  extractor: FeatureExtractor,
  text: ReadText,
  cutAt: number | null,
): FeatureTrace {
  const layout = layoutOf(extractor.settings);
  const places = new Map<number, Occurrence[]>();
  const add = (id: number, occurrence: Occurrence): void => {
    const known = places.get(id);
    if (known) known.push(occurrence);
    else places.set(id, [occurrence]);
  };
  const collect =
    (offset: number): OnGram =>
    (bucket, first, last) => {
      add(offset + bucket, { spans: text.spans.slice(first, last + 1) });
    };
  wordGrams(text.tokens, extractor.settings, collect(layout.words));
  charGrams(text.tokens, extractor.settings, collect(layout.chars));
  DENSE.forEach((source, index) => {
    add(layout.dense + index, { source });
  });
  const { ids, weights } = extractor.features(text);
  const features = [...ids].map((id, index) => ({
    id,
    weight: weights[index] ?? 0,
    occurrences: places.get(id) ?? [],
  }));
  return { features, words: wordSpans(text), links: linkSpans(text), cutAt };
}
