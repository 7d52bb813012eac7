import { strokeLine } from './frame.js';
import type { Pen } from './picture.js';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 6;

/** Fills a box with diagonal lines: seen without telling colours apart. */
export function hatch(pen: Pen, { x, y, width, height }: Box, colour: string): void {
  pen.save();
  pen.beginPath();
  pen.rect(x, y, width, height);
  pen.clip();
  for (let offset = -height; offset < width; offset += GAP)
    strokeLine(pen, [x + offset, y + height], [x + offset + height, y], { colour, width: 1.5 });
  pen.restore();
}
