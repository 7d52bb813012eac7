import type { Scored } from '../../src/measure/index.js';
import { CORPUS, type Row } from './read.js';

/** From which scores on the verdict is label 1, and unsure. */
export interface Thresholds {
  readonly threshold: number;
  readonly lowerBound: number;
}

/** At most this share of ordinary chat may be flagged. */
export const FLAGGED = 0.005;
/** At most this share of all rows that are not spam may be flagged, those that look like it among them. */
export const FLAGGED_OF_ALL = 0.01;
/** At most this share of ordinary chat may be flagged or unsure. */
export const DOUBTED = 0.02;

/** Sets of chat between people. */
const CHAT = ['irc-ubuntu', 'discord-games', 'sms', 'smishing'];

/** Categories of our own rows that were written to look like spam, and so are no ordinary chat. */
const LOOKS_LIKE_SPAM =
  /^(staff-|question-|scam-|joke-about|invite-|marketplace|moderation|own-work|payment|game-trade|bot-command|docs-link|video-link|repo-link)/;

/** Whether a row is ordinary chat: not spam, and not written to look like it. */
export function isOrdinaryChat({ label, source, category }: Row): boolean {
  if (label === 1) return false;
  return CHAT.includes(source) || (source === CORPUS && !LOOKS_LIKE_SPAM.test(category));
}

function lowest(chat: readonly Scored[], share: number, least: number): number {
  const falling = chat.map(({ score }) => score).sort((a, b) => b - a);
  const next = falling[Math.floor(share * falling.length)] ?? 0;
  return Math.min(0.99, Math.max(least, Math.floor(next * 100 + 1) / 100));
}

/**
 * The lowest scores, in steps of 0.01, that flag few rows of ordinary chat and few of all rows that
 * are not spam, and doubt few rows of ordinary chat; never below 0.5 and 0.2.
 */
export function chooseThresholds(chat: readonly Scored[], notSpam: readonly Scored[]): Thresholds {
  const threshold = Math.max(lowest(chat, FLAGGED, 0.5), lowest(notSpam, FLAGGED_OF_ALL, 0.5));
  return { threshold, lowerBound: Math.min(threshold, lowest(chat, DOUBTED, 0.2)) };
}
