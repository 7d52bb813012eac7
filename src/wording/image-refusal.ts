import type { NoReading } from '../classify-image/index.js';
import type { Words } from './words.js';

/** What a refusal names. */
interface RefusalLimits {
  readonly bytes: number;
  readonly pixels: number;
  readonly side: number;
}

/** One sentence for a picture that was not read; `model` is the name that was asked for. */
export function pictureRefusal(
  refusal: NoReading,
  model: string,
  { bytes, pixels, side }: RefusalLimits,
  { t, numbers }: Words,
): string {
  switch (refusal.reason) {
    case 'too-many-bytes':
      return t('image.refusal.too-many-bytes', { megabytes: numbers.whole(bytes / 1024 / 1024) });
    case 'too-many-pixels':
      return t('image.refusal.too-many-pixels', { megapixels: numbers.whole(pixels / 1e6) });
    case 'too-small':
      return t('image.refusal.too-small', { side: numbers.whole(side) });
    case 'backbone-missing':
      return t('image.refusal.backbone-missing', { install: refusal.install });
    case 'unusable-model':
      return t('image.refusal.unusable-model', { model, detail: refusal.detail });
    case 'unknown-format':
    case 'broken':
    case 'not-finite':
    case 'busy':
      return t(`image.refusal.${refusal.reason}`);
  }
}
