import { MAX_DIGITS } from '../limits.js';
import type { Cell } from './paste.js';

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const WHOLE = /^[-+]?\d+$/;
const NOT_FINITE: Readonly<Record<string, number>> = {
  nan: NaN,
  inf: Infinity,
  infinity: Infinity,
};
const MISSING = new Set(['--', '<na>', 'na', 'none', 'null', 'undefined', 'n/a']);
const BOOLEAN: Readonly<Record<string, number>> = { true: 1, false: 0 };

/** The longest runs of digits would cost time and mean nothing. */
export function tooLong(text: string): boolean {
  return text.length > MAX_DIGITS;
}

function plain(text: string): string {
  return text.replace(/[−–]/gu, '-').replaceAll('_', '');
}

function notFinite(text: string): number | undefined {
  const sign = text.startsWith('-') ? -1 : 1;
  const value = NOT_FINITE[text.replace(/^[-+]/, '').toLowerCase()];
  return value === undefined ? undefined : sign * value;
}

/** What nearly every cell is; keeps the slower questions for the rest. */
const PLAIN = /^-?\d+(\.\d*)?(e[-+]?\d+)?$/;

/** Reads one whole text as a number, percentage, boolean or missing value; null when it is none. */
export function readCell(printed: string, decimalComma = false): Cell | null {
  const simple = PLAIN.exec(printed);
  if (simple && !tooLong(printed)) {
    const whole = simple[1] === undefined && simple[2] === undefined;
    return { printed, value: Number(printed), form: whole ? 'whole' : 'decimal' };
  }
  const trimmed = printed.trim();
  if (trimmed === '' || tooLong(trimmed)) return null;
  const lower = trimmed.toLowerCase();
  if (MISSING.has(lower)) return { printed: trimmed, value: NaN, form: 'missing' };
  const truth = BOOLEAN[lower];
  if (truth !== undefined) return { printed: trimmed, value: truth, form: 'boolean' };
  const special = notFinite(plain(trimmed));
  if (special !== undefined) return { printed: trimmed, value: special, form: 'decimal' };
  const percent = /(?:%|\bpercent|\bper cent)$/i.exec(trimmed);
  let text = plain(percent ? trimmed.slice(0, percent.index).trim() : trimmed);
  if (decimalComma) text = text.replace(',', '.');
  text = text.replace(/(?<=[\d.])[fFdDL]$/, '');
  if (!NUMBER.test(text)) return null;
  if (percent) return { printed: trimmed, value: hundredth(text), form: 'percent' };
  return { printed: trimmed, value: Number(text), form: WHOLE.test(text) ? 'whole' : 'decimal' };
}

/** Shifts the decimal point in the text, since 99.7 / 100 is not 0.997 in floating point. */
function hundredth(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/** Half a unit of the last printed digit: how far the true value may be from the printed one. */
export function roundingError({ printed, form }: Cell): number {
  const match = /\d*[.,]?(\d*)(?:e([-+]?\d+))?/i.exec(printed.replace(/^[-+−–]/u, ''));
  const decimals = match?.[1]?.length ?? 0;
  const exponent = Number(match?.[2] ?? 0) - decimals - (form === 'percent' ? 2 : 0);
  return form === 'whole' ? 0 : 0.5 * 10 ** exponent;
}
