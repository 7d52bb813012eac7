import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  decodePicture,
  LIMITS,
  PictureError,
  type Pixels,
  stretch,
} from '../../src/classify-image/decode.js';

const RED = { r: 255, g: 0, b: 0 } as const;
const BLUE = { r: 0, g: 0, b: 255 } as const;

/** Red above, blue below: 64 wide, 96 high. */
function twoHalves(): Sharp {
  const blue = { create: { width: 64, height: 48, channels: 3, background: BLUE } } as const;
  return sharp({ create: { width: 64, height: 96, channels: 3, background: RED } })
    .composite([{ input: blue, top: 48, left: 0 }])
    .png();
}

function colourAt({ width, rgb }: Pixels, x: number, y: number): 'red' | 'blue' | 'white' {
  const [red = 0, green = 0, blue = 0] = rgb.subarray(3 * (y * width + x));
  if (Math.min(red, green, blue) > 200) return 'white';
  return red > blue ? 'red' : 'blue';
}

/** Writes another size into the header of a JPEG. */
function claimSize(jpeg: Buffer, side: number): Buffer {
  const bomb = Buffer.from(jpeg);
  const frame = bomb.indexOf(Buffer.from([0xff, 0xc0]));
  bomb.writeUInt16BE(side, frame + 5);
  bomb.writeUInt16BE(side, frame + 7);
  return bomb;
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await decodePicture(bytes).catch((caught: unknown) => caught);
  return error instanceof PictureError ? error.fault : 'none';
}

describe('decoding', () => {
  test.each([
    ['PNG', () => twoHalves().png().toBuffer()],
    ['JPEG', () => twoHalves().jpeg().toBuffer()],
    ['WebP', () => twoHalves().webp().toBuffer()],
    ['GIF', () => twoHalves().gif().toBuffer()],
  ])('%s gives the pixels', async (_name, bytes) => {
    const pixels = await decodePicture(await bytes());
    expect([pixels.width, pixels.height, pixels.rgb.length]).toEqual([64, 96, 64 * 96 * 3]);
    expect([colourAt(pixels, 32, 10), colourAt(pixels, 32, 86)]).toEqual(['red', 'blue']);
  });

  test('EXIF orientation is honoured', async () => {
    const turned = await twoHalves().jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const pixels = await decodePicture(turned);
    expect([pixels.width, pixels.height]).toEqual([96, 64]);
    expect([colourAt(pixels, 86, 32), colourAt(pixels, 10, 32)]).toEqual(['red', 'blue']);
  });

  test('of a moving GIF the first frame is read', async () => {
    const frame = (background: typeof RED | typeof BLUE): Buffer =>
      Buffer.from(Array.from({ length: 40 * 40 }, () => Object.values(background)).flat());
    const film = Buffer.concat([frame(BLUE), frame(RED)]);
    const gif = await sharp(film, { raw: { width: 40, height: 80, channels: 3, pageHeight: 40 } })
      .gif({ delay: [100, 100] })
      .toBuffer();
    const pixels = await decodePicture(gif);
    expect([pixels.width, pixels.height]).toEqual([40, 40]);
    expect(colourAt(pixels, 20, 20)).toBe('blue');
  });

  test('what is transparent lies on white, and grey pictures have three channels', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 };
    const glass = await sharp({
      create: { width: 40, height: 40, channels: 4, background: clear },
    })
      .png()
      .toBuffer();
    expect(colourAt(await decodePicture(glass), 20, 20)).toBe('white');
    const grey = await twoHalves().greyscale().png().toBuffer();
    expect((await decodePicture(grey)).rgb).toHaveLength(64 * 96 * 3);
  });

  test('a large picture is kept at 512 pixels on its longer side', async () => {
    const large = await twoHalves().toBuffer();
    const bytes = await sharp(large).resize(1200, 1800).jpeg().toBuffer();
    const { width, height } = await decodePicture(bytes);
    expect([width, height]).toEqual([341, 512]);
  });

  test('stretching ignores the aspect ratio', async () => {
    const rgb = await stretch(await decodePicture(await twoHalves().toBuffer()), {
      width: 32,
      height: 32,
    });
    const pixels = { width: 32, height: 32, rgb };
    expect([colourAt(pixels, 16, 4), colourAt(pixels, 16, 28)]).toEqual(['red', 'blue']);
  });

  test('a JPEG that claims 64,250 × 64,250 pixels is refused on its header', async () => {
    const jpeg = await twoHalves().jpeg().toBuffer();
    expect(await faultOf(claimSize(jpeg, 64_250))).toBe('too-many-pixels');
  });

  test.each([
    ['more bytes than allowed', () => Buffer.alloc(LIMITS.bytes + 1), 'too-many-bytes'],
    ['no bytes', () => Buffer.alloc(0), 'unknown-format'],
    ['text', () => Buffer.from('MEOW'.repeat(50)), 'unknown-format'],
    [
      'SVG',
      () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"/>'),
      'unknown-format',
    ],
    ['TIFF', () => twoHalves().tiff().toBuffer(), 'unknown-format'],
    [
      'a tiny picture',
      async () =>
        sharp(await twoHalves().toBuffer())
          .resize(8, 8)
          .toBuffer(),
      'too-small',
    ],
    [
      'half a PNG',
      async () => {
        const noise = Buffer.from(Array.from({ length: 3 * 64 * 64 }, (_, i) => (i * 7919) % 251));
        const png = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } })
          .png()
          .toBuffer();
        return png.subarray(0, png.length / 2);
      },
      'broken',
    ],
  ])('%s is refused: %#', async (_name, bytes, fault) => {
    expect(await faultOf(await bytes())).toBe(fault);
  });
});
