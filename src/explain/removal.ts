import type { Span } from '../classify/span.js';

function endsInSpace(text: string): boolean {
  return text === '' || /\s$/.test(text);
}

/** The text without these stretches, which lie in order and apart; no double space is left behind. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of spans) {
    kept += text.slice(from, start);
    from = endsInSpace(kept) && text.charAt(end) === ' ' ? end + 1 : end;
  }
  return kept + text.slice(from);
}
