/** Round numbers between 0 and 1, close together near either end, where scores crowd. */
const TAILS = [0.00001, 0.0001, 0.001, 0.005, 0.01, 0.02, 0.05];
const INNER = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const HEADS = [0.95, 0.98, 0.99, 0.995, 0.999, 0.9999, 0.99999];
const ROUND = [...TAILS, ...INNER, ...HEADS];

/** The largest round threshold at or below a score; 0 where there is none. */
export function roundBelow(score: number): number {
  return ROUND.findLast((threshold) => threshold <= score) ?? 0;
}

/** The smallest round threshold above a score; 1 where there is none. */
export function roundAbove(score: number): number {
  return ROUND.find((threshold) => threshold > score) ?? 1;
}
