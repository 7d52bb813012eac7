import sharp, { type Metadata, type Sharp } from 'sharp';

/** What a picture may be; checked on its header, before anything is decoded. */
export const LIMITS = {
  /** Discord's own limit for a file of a free account. */
  bytes: 10 * 1024 * 1024,
  /** Width times height. */
  pixels: 64_000_000,
  /** Shortest side that still shows anything. */
  side: 32,
} as const;

/** Longest side of what is kept of a picture, for scoring and for the overlay alike. */
const VIEW_SIDE = 512;
const FORMATS: ReadonlySet<string | undefined> = new Set(['jpeg', 'png', 'webp', 'gif']);
const WHITE = { r: 255, g: 255, b: 255 } as const;
const CHANNELS = 3;

/** Rows of pixels, three bytes each: red, green, blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Why a picture is not scored. */
export type PictureFault =
  'too-many-bytes' | 'too-many-pixels' | 'too-small' | 'unknown-format' | 'broken';

/** A picture that cannot be scored, and why: its bytes, its format, its size, or damage. */
export class PictureError extends Error {
  override readonly name = 'PictureError';
  readonly fault: PictureFault;

  constructor(fault: PictureFault, options?: ErrorOptions) {
    super(`the picture cannot be read: ${fault}`, options);
    this.fault = fault;
  }
}

function open(bytes: Uint8Array): Sharp {
  return sharp(bytes, { limitInputPixels: LIMITS.pixels, failOn: 'error', sequentialRead: true });
}

async function header(bytes: Uint8Array): Promise<Metadata> {
  try {
    // Without a limit, so that a bomb is told from a broken file; the header alone is read.
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch (cause) {
    throw new PictureError('unknown-format', { cause });
  }
}

async function checkHeader(bytes: Uint8Array): Promise<void> {
  if (bytes.length > LIMITS.bytes) throw new PictureError('too-many-bytes');
  const { format, width, height, pageHeight = height } = await header(bytes);
  if (!FORMATS.has(format)) throw new PictureError('unknown-format');
  if (width * pageHeight > LIMITS.pixels) throw new PictureError('too-many-pixels');
  if (Math.min(width, pageHeight) < LIMITS.side) throw new PictureError('too-small');
}

/**
 * Decodes the first frame of a JPEG, PNG, WebP or GIF, turned as its EXIF orientation says, in
 * sRGB, transparency on white, at most 512 pixels on its longer side.
 * @throws PictureError when a limit is exceeded (nothing is decoded then) or the file is damaged
 */
export async function decodePicture(bytes: Uint8Array): Promise<Pixels> {
  await checkHeader(bytes);
  try {
    const { data, info } = await open(bytes)
      .autoOrient()
      .resize(VIEW_SIDE, VIEW_SIDE, { fit: 'inside', withoutEnlargement: true })
      .flatten({ background: WHITE })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, rgb: asRgb(data, info.channels) };
  } catch (cause) {
    throw new PictureError('broken', { cause });
  }
}

/** Grey pictures have one channel even in sRGB. */
function asRgb(data: Uint8Array, channels: number): Uint8Array {
  if (channels === CHANNELS) return data;
  return Uint8Array.from(
    { length: (data.length / channels) * CHANNELS },
    (_, i) => data[Math.floor(i / CHANNELS) * channels] ?? 0,
  );
}

/** Stretches pixels to a model's input size, ignoring their aspect ratio as Keras's loaders do. */
export async function stretch(
  { width, height, rgb }: Pixels,
  to: { readonly width: number; readonly height: number },
): Promise<Uint8Array> {
  return sharp(rgb, { raw: { width, height, channels: CHANNELS } })
    .resize(to.width, to.height, { fit: 'fill' })
    .raw()
    .toBuffer();
}
