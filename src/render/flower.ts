import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';
import { pngOf } from './charts/png.js';

const SIDE = 256;
const PETALS = 14;

function disc(pen: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** A drawing of a yellow flower before a blue sky, 256 × 256, as PNG: neither a cat nor a dog. */
export function flowerPicture(): Promise<Uint8Array> {
  const canvas = createCanvas(SIDE, SIDE);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#9fd0ff';
  pen.fillRect(0, 0, SIDE, SIDE);
  for (let petal = 0; petal < PETALS; petal += 1) {
    const angle = (petal / PETALS) * 2 * Math.PI;
    disc(pen, 128 + 62 * Math.cos(angle), 120 + 62 * Math.sin(angle), 20, '#ffcb1f');
  }
  disc(pen, 128, 120, 48, '#5b3312');
  return pngOf(canvas);
}
