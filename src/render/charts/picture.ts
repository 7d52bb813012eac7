import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { ink } from '../palette.js';
import { loadFonts } from './fonts.js';
import { pngOf } from './png.js';

/** What a chart draws on; one unit is one logical pixel. */
export type Pen = SKRSContext2D;

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Physical pixels to a logical one; encoding time grows with its square. */
  readonly density?: number;
}

const DENSITY = 2;
const CORNER = 10;

function drawCard(pen: Pen, { width, height }: Size): void {
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, height - 1, CORNER);
  pen.fillStyle = ink.card;
  pen.fill();
  pen.strokeStyle = ink.edge;
  pen.lineWidth = 1;
  pen.stroke();
}

/** A pen that draws on nothing, to measure text before the size of a picture is known. */
export function measuringPen(): Pen {
  return createCanvas(1, 1).getContext('2d');
}

/**
 * Draws one card, at double density unless told, and encodes it as PNG away from the main thread.
 * `texts` are all the words that will be written on it, so that their fonts are there. What takes
 * long to draw may give other work a turn.
 */
export async function drawPicture(
  size: Size,
  texts: readonly string[],
  draw: (pen: Pen) => void | Promise<void>,
): Promise<Uint8Array> {
  await loadFonts(texts);
  const { width, height, density = DENSITY } = size;
  const canvas = createCanvas(Math.round(width * density), Math.round(height * density));
  const pen = canvas.getContext('2d');
  pen.scale(density, density);
  drawCard(pen, size);
  await draw(pen);
  return pngOf(canvas);
}
