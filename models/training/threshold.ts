import { sigmoid } from '../../src/classify/network.js';
import type { Scored } from './platt.js';

/** From which scores on the verdict is label 1, and unsure. */
export interface Thresholds {
  readonly threshold: number;
  readonly lowerBound: number;
}

/** At most this share of ordinary chat may be flagged. */
export const FLAGGED = 0.005;
/** At most this share of ordinary chat may be flagged or unsure. */
export const DOUBTED = 0.02;

function lowest(chat: readonly number[], share: number, least: number): number {
  const sorted = [...chat].sort((a, b) => b - a);
  const above = sorted[Math.floor(share * sorted.length)] ?? 0;
  return Math.max(least, Math.ceil(above * 100 + 1e-9) / 100);
}

/** The lowest thresholds, in steps of 0.01, that flag and doubt few of the label 0 rows; never below 0.5 and 0.2. */
export function chooseThresholds(scored: readonly Scored[]): Thresholds {
  const chat = scored.filter(({ label }) => label === 0).map(({ logit }) => sigmoid(logit));
  const threshold = Math.min(0.99, lowest(chat, FLAGGED, 0.5));
  return { threshold, lowerBound: Math.min(threshold, lowest(chat, DOUBTED, 0.2)) };
}
