import type { Bill } from '../explain/bill.js';
import { className } from './class-name.js';
import { hundredths } from './hundredths.js';
import { itemName } from './item.js';
import type { Words } from './words.js';

/** One line of a bill: a number with its sign, and what it is for. */
export interface BillRow {
  readonly amount: string;
  readonly name: string;
}

/** A bill as lines to be laid out; the printed amounts add up to the printed total. */
export interface BillRows {
  readonly start: BillRow;
  readonly items: readonly BillRow[];
  readonly total: BillRow;
}

/**
 * The lines of a bill. Amounts are rounded to hundredths, and "everything else" takes up what the
 * rounding of the other lines leaves over, so that a reader can add the column up.
 */
export function billRows(bill: Bill, label1: string, words: Words): BillRows {
  const { t, numbers } = words;
  const row = (amount: number, name: string): BillRow => ({
    amount: numbers.logOdds(amount / 100),
    name,
  });
  const shown = [...bill.towards1, ...bill.towards0];
  const [start, total] = [hundredths(bill.start), hundredths(bill.logit)];
  const sum = shown.reduce((all, { contribution }) => all + hundredths(contribution), start);
  const { count } = bill.rest;
  const rest = total - sum;
  const restName = count > 0 ? t('why.bill.rest', { count }) : t('why.bill.rounding');
  const unseen = bill.unseen && t('why.bill.unseen', { item: itemName(bill.unseen, words) });
  return {
    start: row(start, t('why.bill.start')),
    items: [
      ...shown.map((item) => row(hundredths(item.contribution), itemName(item, words))),
      ...(count > 0 || rest !== 0 ? [row(rest, restName)] : []),
      ...(unseen === null ? [] : [row(0, unseen)]),
    ],
    total: row(total, t('why.bill.total', { label1: className(label1, words) })),
  };
}
