import type { Verdict } from '../explain/verdict.js';

/** Colours at the edge of an embed. */
export const accent = {
  label1: 0xd5533a,
  unsure: 0xb8902f,
  label0: 0x3f7fc4,
  neutral: 0x6b7280,
} as const satisfies Record<Verdict | 'neutral', number>;
