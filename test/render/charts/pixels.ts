import { createCanvas, loadImage } from '@napi-rs/canvas';

/** A decoded picture, asked in logical pixels of a double-density PNG. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Colour at a logical position as `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
  /** How many physical pixels have exactly this colour. */
  readonly count: (colour: string) => number;
}

const hex = (bytes: Uint8ClampedArray, at: number): string =>
  `#${[0, 1, 2].map((i) => (bytes[at + i] ?? 0).toString(16).padStart(2, '0')).join('')}`;

export async function pixelsOf(png: Uint8Array): Promise<Pixels> {
  const image = await loadImage(Buffer.from(png));
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  return {
    width: image.width / 2,
    height: image.height / 2,
    at: (x, y) => hex(data, 4 * (Math.round(y * 2) * image.width + Math.round(x * 2))),
    count: (colour) => {
      let found = 0;
      for (let at = 0; at < data.length; at += 4) if (hex(data, at) === colour) found += 1;
      return found;
    },
  };
}
