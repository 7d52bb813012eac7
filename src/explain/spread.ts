import type { DenseName } from '../classify/dense.js';
import type { Occurrence, Stretch, StretchKind, TracedFeature } from '../classify/trace.js';

/** A text's contributions, moved from its features to the places where they occur. */
export interface Spread {
  /** What each stretch of the text contributed, in log-odds. */
  readonly stretches: Float64Array;
  /** For each stretch, how much of that comes from n-grams that it shares with the next one. */
  readonly bonds: Float64Array;
  /** What was counted over the whole text and belongs to no stretch. */
  readonly sources: ReadonlyMap<DenseName, number>;
}

/** Which stretches a count over the whole text is a count of. */
const COUNTED: Readonly<Partial<Record<DenseName, (stretch: Stretch) => boolean>>> = {
  links: ofKind('link', 'imitation'),
  mentions: ofKind('user', 'role', 'channel'),
  everyone: ofKind('everyone'),
  emoji: ofKind('emoji'),
  'custom-emoji': ofKind('customEmoji'),
  exclamations: ({ text }) => text === '!',
  questions: ({ text }) => text === '?',
  money: ({ text }) => /^[$£€₹]$/.test(text),
};

function ofKind(...kinds: readonly StretchKind[]): (stretch: Stretch) => boolean {
  return ({ kind }) => kinds.includes(kind);
}

function indexesOf(stretches: readonly Stretch[], source: DenseName): number[] {
  const counts = COUNTED[source];
  return stretches.flatMap((stretch, index) => (counts?.(stretch) === true ? [index] : []));
}

/** Collects shares; every contribution that goes in comes out exactly once. */
class Spreading {
  readonly stretches: Float64Array;
  readonly bonds: Float64Array;
  readonly sources = new Map<DenseName, number>();
  readonly #text: readonly Stretch[];

  constructor(text: readonly Stretch[]) {
    this.#text = text;
    this.stretches = new Float64Array(text.length);
    this.bonds = new Float64Array(text.length);
  }

  add(occurrence: Occurrence, share: number): void {
    if ('stretches' in occurrence) this.#ngram(occurrence.stretches, share);
    else this.#count(occurrence.source, share);
  }

  #ngram(places: readonly number[], share: number): void {
    this.#equally(places, share);
    for (const [at, place] of places.entries())
      if (places[at + 1] === place + 1)
        this.bonds[place] = (this.bonds[place] ?? 0) + share / (places.length - 1);
  }

  #count(source: DenseName, share: number): void {
    const places = indexesOf(this.#text, source);
    if (places.length > 0) this.#equally(places, share);
    else this.sources.set(source, (this.sources.get(source) ?? 0) + share);
  }

  #equally(places: readonly number[], share: number): void {
    for (const place of places)
      this.stretches[place] = (this.stretches[place] ?? 0) + share / places.length;
  }
}

/** Splits each feature's contribution equally among its occurrences, then among their stretches. */
export function spread(
  features: readonly TracedFeature[],
  contributions: Float64Array,
  text: readonly Stretch[],
): Spread {
  const spreading = new Spreading(text);
  features.forEach(({ occurrences }, index) => {
    const share = (contributions[index] ?? 0) / occurrences.length;
    for (const occurrence of occurrences) spreading.add(occurrence, share);
  });
  return spreading;
}
