import type { BillRow, BillRows } from '../wording/bill.js';

/** Keeps a right-to-left name from turning the line around. */
const [ISOLATE, END_ISOLATE] = ['\u2068', '\u2069'];

/** A bill as lines of text: amounts in one column, each followed by what it is for. */
export function billLines({ start, items, total }: BillRows): string[] {
  const rows = [start, ...items, total];
  const width = Math.max(...rows.map(({ amount }) => amount.length));
  const line = ({ amount, name }: BillRow): string =>
    `${amount.padStart(width)}  ${ISOLATE}${name}${END_ISOLATE}`;
  return [line(start), ...items.map(line), '─'.repeat(width), line(total)];
}
