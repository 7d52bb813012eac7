import { contrast, ink, mix } from '../palette.js';
import { directionOf, visualOrder } from './direction.js';
import type { Pen } from './picture.js';
import { textWidth, writeText } from './text.js';
import type { HeatSegment, Line, Piece } from './word-layout.js';

/** Where lines of words lie on the card. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

export interface HeatStyle {
  readonly size: number;
  /** Whether contributions are written below the words. */
  readonly notes: boolean;
  /** Log-odds that get the full colour. */
  readonly scale: number;
  /** Log-odds with their sign. */
  readonly logOdds: (value: number) => string;
}

/** Words weaker than these shares of the scale stay uncoloured, or without a number. */
const FAINTEST = 0.03;
const NOTED = 0.2;
const NOTE_SIZE = 12;

/** Full colour stands for the strongest word, but never for less than 1, so weak stays pale. */
export function scaleOf(segments: readonly HeatSegment[]): number {
  return segments.reduce((most, { contribution }) => Math.max(most, Math.abs(contribution)), 1);
}

/** Background of a word; strength runs from −1 (label 0) to 1 (label 1). */
export function heatColour(strength: number): string {
  const share = Math.min(Math.abs(strength), 1);
  if (share < FAINTEST) return ink.card;
  return mix(ink.card, strength > 0 ? ink.label1 : ink.label0, 0.12 + 0.88 * share);
}

const inkOn = (background: string): string =>
  contrast('#ffffff', background) >= contrast('#000000', background) ? '#ffffff' : '#000000';

interface Placed {
  readonly piece: Piece;
  readonly x: number;
}

function placed({ pieces, base }: Line, { left, right }: Column): readonly Placed[] {
  const total = pieces.reduce((sum, { width }) => sum + width, 0);
  let x = base === 'rtl' ? right - total : left;
  return visualOrder(pieces, ({ text }) => text, base).map((piece) => {
    const place = { piece, x };
    x += piece.width;
    return place;
  });
}

/** Neighbours of one segment, which share one box and one number. */
function groupsOf(places: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  for (const place of places) {
    const group = groups.at(-1);
    if (group?.[0]?.piece.segment === place.piece.segment) group.push(place);
    else groups.push([place]);
  }
  return groups;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly contribution: number;
  /** Whether the segment begins here; its number is written only once. */
  readonly begins: boolean;
}

function boxOf(group: readonly Placed[]): Box | null {
  const inked = group.filter(({ piece }) => piece.text.trim() !== '' && piece.width > 0);
  const [first, last] = [inked[0], inked.at(-1)];
  if (!first || !last) return null;
  const { contribution } = first.piece;
  const begins = first.piece.first || last.piece.first;
  return { left: first.x, right: last.x + last.piece.width, contribution, begins };
}

function drawGroup(
  pen: Pen,
  group: readonly Placed[],
  { left, right, contribution }: Box,
  y: number,
  { size, scale }: HeatStyle,
): void {
  const background = heatColour(contribution / scale);
  if (background !== ink.card) {
    pen.beginPath();
    pen.roundRect(left - 2, y - size * 1.05, right - left + 4, size * 1.45, 4);
    pen.fillStyle = background;
    pen.fill();
  }
  for (const { piece, x } of group) {
    pen.direction = directionOf(piece.text) === 'rtl' ? 'rtl' : 'ltr';
    writeText(pen, piece.text, x, y, { size, colour: inkOn(background) });
  }
  pen.direction = 'ltr';
}

/** Draws one line of coloured words on baseline `y`, strong words with their number below. */
export function drawHeatLine(
  pen: Pen,
  line: Line,
  y: number,
  column: Column,
  style: HeatStyle,
): void {
  const { size, notes, scale, logOdds } = style;
  let free = 0;
  for (const group of groupsOf(placed(line, column))) {
    const box = boxOf(group);
    if (!box) continue;
    drawGroup(pen, group, box, y, style);
    if (!notes || !box.begins || Math.abs(box.contribution / scale) < NOTED) continue;
    const note = logOdds(box.contribution);
    const half = textWidth(pen, note, { size: NOTE_SIZE }) / 2;
    const middle = Math.min(
      Math.max((box.left + box.right) / 2, column.left + half),
      column.right - half,
    );
    if (middle - half < free) continue;
    free = middle + half + 6;
    writeText(pen, note, middle, y + size * 0.4 + 13, {
      size: NOTE_SIZE,
      align: 'center',
      colour: box.contribution > 0 ? ink.label1 : ink.label0,
    });
  }
}
