import type { Policy } from './verdict.js';

/** How far a score lies from a boundary; above 0, and a factor above 1, when it lies higher. */
interface Distance {
  /** Score less boundary, in percentage points. */
  readonly points: number;
  /** Odds at the score over odds at the boundary; null at a boundary of 0 or 1, which has no odds. */
  readonly oddsFactor: number | null;
}

/** How far a score lies from both boundaries of a policy. */
export interface Margin {
  readonly threshold: Distance;
  readonly lowerBound: Distance;
}

function distance(score: number, logit: number, boundary: number): Distance {
  const factor = Math.exp(logit - Math.log(boundary) + Math.log1p(-boundary));
  const oddsFactor = boundary > 0 && boundary < 1 ? factor : null;
  return { points: 100 * (score - boundary), oddsFactor };
}

/** Measures a score, and its logit, against a policy. */
export function marginOf(
  { score, logit }: { readonly score: number; readonly logit: number },
  { threshold, lowerBound }: Policy,
): Margin {
  return {
    threshold: distance(score, logit, threshold),
    lowerBound: distance(score, logit, lowerBound),
  };
}
