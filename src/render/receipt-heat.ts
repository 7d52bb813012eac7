import type { Heat, Receipt } from '../explain/receipt.js';
import { type HeatSegment, wordHeat, type WordHeatLabels } from './charts/index.js';

/** Discord's notation as people see it: the name of an emoji, a sign for who or what is mentioned. */
const SHOWN: Readonly<Partial<Record<Heat['kind'], (own: string) => string>>> = {
  customEmoji: (own) => own.replace(/^<a?(:[^:]*:)\d*>$/, '$1'),
  command: (own) => own.replace(/^<(\/[^:]*):\d*>$/, '$1'),
  user: () => '@…',
  role: () => '@…',
  channel: () => '#…',
};

/** The whole text as stretches that follow each other; what contributes nothing is in between. */
function segmentsOf({ heat }: Receipt, text: string): HeatSegment[] {
  let from = 0;
  const segments = heat.flatMap(({ kind, start, end, contribution }) => {
    const gap = { text: text.slice(from, start), contribution: 0 };
    from = end;
    const own = text.slice(start, end);
    return [gap, { text: SHOWN[kind]?.(own) ?? own, contribution }];
  });
  return [...segments, { text: text.slice(from), contribution: 0 }].filter(
    (segment) => segment.text !== '',
  );
}

/** A checked message with every word coloured by what it contributed, as PNG. */
export function receiptHeat(
  receipt: Receipt,
  text: string,
  labels: WordHeatLabels,
): Promise<Uint8Array> {
  return wordHeat({ segments: segmentsOf(receipt, text), labels });
}
