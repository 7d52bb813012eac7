import type { Span } from '../classify/span.js';
import type { StretchKind } from '../classify/trace.js';
import type { Heat } from './receipt.js';

/** Something that can be taken out of a text: every occurrence of one word, emoji, link or mention. */
export interface Candidate {
  readonly text: string;
  readonly spans: readonly Span[];
  /** What all its occurrences contributed, in log-odds. */
  readonly contribution: number;
}

/** Signs and code marks hold a text together; taking them out is not taking a word out. */
const KEPT: ReadonlySet<StretchKind> = new Set(['sign', 'code']);

/** Lists what can be taken out, in the order of the text. */
export function candidatesOf(heat: readonly Heat[], text: string): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { kind, start, end, contribution } of heat) {
    if (KEPT.has(kind)) continue;
    const own = text.slice(start, end);
    const key = own.toLowerCase();
    const known = found.get(key) ?? { text: own, spans: [], contribution: 0 };
    found.set(key, {
      text: known.text,
      spans: [...known.spans, { start, end }],
      contribution: known.contribution + contribution,
    });
  }
  return [...found.values()];
}
