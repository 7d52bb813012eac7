import { type Canvas, createCanvas, ImageData } from '@napi-rs/canvas';
import type { Pixels } from '../classify-image/index.js';
import type { Labels } from '../classify/prediction.js';
import { drawPicture, type Pen, type Size } from './charts/picture.js';
import { textWidth, writeText } from './charts/text.js';
import { ink, translucent } from './palette.js';

/** Values of a grid of cells, row by row; above 0 speaks for label 1, below 0 for label 0. */
interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly number[];
}

/** Every word on an overlay. */
export interface OverlayLabels {
  readonly title: string;
  readonly towards: Labels;
  readonly unit: string;
  readonly sum: string;
  /** Writes a value of the scale. */
  readonly value: (value: number) => string;
}

export interface Overlay {
  readonly view: Pixels;
  readonly grid: Grid;
  readonly labels: OverlayLabels;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGIN = 20;
const HEADER = 50;
const FOOTER = 88;
const MOST_WIDE = 520;
const MOST_HIGH = 440;
/** Wide enough for title and legend under a narrow picture. */
const LEAST_CARD = 480;
const STRONGEST = 0.7;
const BAR = 12;

/** Where the picture lies on the card: its own shape, as large as fits. */
function boxOf({ width, height }: Pixels): Box {
  const scale = Math.min(MOST_WIDE / width, MOST_HIGH / height);
  const shown = { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
  const card = Math.max(LEAST_CARD, shown.width + 2 * MARGIN);
  return { ...shown, left: (card - shown.width) / 2, top: HEADER };
}

function sizeOf({ left, width, height }: Box): Size {
  return { width: Math.round(2 * left + width), height: Math.round(HEADER + height + FOOTER) };
}

/** The picture in grey, so that its own colours cannot be taken for the map's. */
function greyOf({ width, height, rgb }: Pixels): Canvas {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(3 * at, 3 * at + 3);
    const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
    data.set([grey, grey, grey, 255], 4 * at);
  }
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
}

function colourOf(value: number, most: number): string {
  const strength = most === 0 ? 0 : Math.abs(value) / most;
  return translucent(value > 0 ? ink.label1 : ink.label0, strength * STRONGEST);
}

function drawCells(pen: Pen, { rows, columns, cells }: Grid, box: Box, most: number): void {
  // Rounded, since half-covered pixels between two cells would show as seams.
  const x = (column: number): number => Math.round(box.left + (column * box.width) / columns);
  const y = (row: number): number => Math.round(box.top + (row * box.height) / rows);
  for (const [at, value] of cells.entries()) {
    pen.fillStyle = colourOf(value, most);
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const [left, top] = [x(column), y(row)];
    pen.fillRect(left, top, x(column + 1) - left, y(row + 1) - top);
  }
}

/** The legend: a bar from the strongest blue over nothing to the strongest orange, with numbers. */
function drawLegend(pen: Pen, labels: OverlayLabels, box: Box, card: Size, most: number): void {
  const [left, right] = [MARGIN, card.width - MARGIN];
  const top = box.top + box.height + 14;
  const bar = pen.createLinearGradient(left, 0, right, 0);
  bar.addColorStop(0, translucent(ink.label0, STRONGEST));
  bar.addColorStop(0.5, translucent(ink.text, 0));
  bar.addColorStop(1, translucent(ink.label1, STRONGEST));
  pen.fillStyle = ink.panel;
  pen.fillRect(left, top, right - left, BAR);
  pen.fillStyle = bar;
  pen.fillRect(left, top, right - left, BAR);
  const line = top + BAR + 18;
  const half = (right - left) / 2;
  const side = { size: 14, maxWidth: half - 50 } as const;
  writeText(pen, `${labels.value(-most)} ${labels.towards.label0}`, left, line, {
    ...side,
    colour: ink.label0,
  });
  writeText(pen, `${labels.towards.label1} ${labels.value(most)}`, right, line, {
    ...side,
    colour: ink.label1,
    align: 'right',
  });
  writeText(pen, '0', left + half, line, { size: 14, align: 'center', colour: ink.soft });
  const style = { size: 13, colour: ink.soft } as const;
  const unit = Math.min(textWidth(pen, labels.unit, style), half);
  writeText(pen, labels.unit, left, line + 24, { ...style, maxWidth: unit });
  writeText(pen, labels.sum, right, line + 24, {
    size: 13,
    align: 'right',
    maxWidth: right - left - unit - 16,
  });
}

/** A picture in grey with the cells of a grid laid over it and a legend below, as PNG. */
export function overlay({ view, grid, labels }: Overlay): Promise<Uint8Array> {
  const box = boxOf(view);
  const card = sizeOf(box);
  const most = Math.max(...grid.cells.map(Math.abs));
  const { title, towards, unit, sum } = labels;
  const texts = [title, towards.label0, towards.label1, unit, sum, labels.value(-most)];
  return drawPicture(card, texts, (pen) => {
    writeText(pen, title, MARGIN, 31, {
      size: 17,
      bold: true,
      maxWidth: card.width - 2 * MARGIN,
    });
    pen.drawImage(greyOf(view), box.left, box.top, box.width, box.height);
    drawCells(pen, grid, box, most);
    drawLegend(pen, labels, box, card, most);
  });
}
