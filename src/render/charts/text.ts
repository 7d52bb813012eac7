import { ink } from '../palette.js';
import { FAMILIES } from './fonts.js';
import type { Pen } from './picture.js';

export interface TextStyle {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly baseline?: 'alphabetic' | 'middle' | 'top' | 'bottom';
  /** Longest width; what does not fit ends in an ellipsis. */
  readonly maxWidth?: number;
  /** Draws a rim in the card's colour, for words that lie on lines. */
  readonly halo?: boolean;
}

export const TEXT_SIZE = 14;

/** The text with what no font can draw replaced: lone surrogates, tabs, control characters. */
export function printable(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Control}\n\r]/gu, '\u200b');
}

/** Every string of some labels, beside those that are functions. */
export function wordsOf(labels: object): readonly string[] {
  return Object.values(labels).filter((label) => typeof label === 'string');
}

function oneLine(text: string): string {
  return printable(text).replace(/[\r\n]+/g, ' ');
}

/** Font of the pen for one size and weight. */
export function fontOf(size: number, bold = false): string {
  return `${bold ? 'bold ' : ''}${size}px ${FAMILIES}`;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The text, or as much of its beginning as fits, with an ellipsis. The pen's font must be set. */
export function fitText(pen: Pen, text: string, maxWidth: number): string {
  if (pen.measureText(text).width <= maxWidth) return text;
  const graphemes = [...segmenter.segment(text)].map(({ segment }) => segment);
  let [low, high] = [0, graphemes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const fits = pen.measureText(`${graphemes.slice(0, middle).join('')}…`).width <= maxWidth;
    [low, high] = fits ? [middle, high] : [low, middle - 1];
  }
  return `${graphemes.slice(0, low).join('').trimEnd()}…`;
}

/** Width of a text as `writeText` would draw it. */
export function textWidth(pen: Pen, text: string, style: TextStyle = {}): number {
  pen.font = fontOf(style.size ?? TEXT_SIZE, style.bold);
  return Math.min(pen.measureText(oneLine(text)).width, style.maxWidth ?? Infinity);
}

/** Writes one line. */
export function writeText(
  pen: Pen,
  text: string,
  x: number,
  y: number,
  style: TextStyle = {},
): void {
  pen.font = fontOf(style.size ?? TEXT_SIZE, style.bold);
  pen.textAlign = style.align ?? 'left';
  pen.textBaseline = style.baseline ?? 'alphabetic';
  const line = oneLine(text);
  const shown = style.maxWidth === undefined ? line : fitText(pen, line, style.maxWidth);
  if (style.halo) {
    pen.strokeStyle = ink.card;
    pen.lineWidth = 4;
    pen.lineJoin = 'round';
    pen.strokeText(shown, x, y);
  }
  pen.fillStyle = style.colour ?? ink.text;
  pen.fillText(shown, x, y);
}
