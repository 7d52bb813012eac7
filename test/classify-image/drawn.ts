import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas';

const SIDE = 256;

function drawn(draw: (pen: SKRSContext2D) => void): Promise<Uint8Array> {
  const canvas = createCanvas(SIDE, SIDE);
  draw(canvas.getContext('2d'));
  return canvas.encode('png');
}

function disc(pen: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.fillStyle = colour;
  pen.fill();
}

/** Lines of bars, as of words on a screen. */
export function screen(): Promise<Uint8Array> {
  return drawn((pen) => {
    pen.fillStyle = '#313338';
    pen.fillRect(0, 0, SIDE, SIDE);
    pen.fillStyle = '#dbdee1';
    for (let line = 0; line < 14; line += 1)
      pen.fillRect(20, 16 + line * 17, 60 + ((line * 53) % 150), 6);
  });
}

/** Hills under a sun. */
export function landscape(): Promise<Uint8Array> {
  return drawn((pen) => {
    pen.fillStyle = '#bfe3ff';
    pen.fillRect(0, 0, SIDE, SIDE);
    disc(pen, 200, 50, 24, '#fff3b0');
    disc(pen, 60, 300, 150, '#5c9a4c');
    disc(pen, 210, 320, 150, '#3f7a3a');
  });
}
