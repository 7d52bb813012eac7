import { charGrams, wordGrams } from '../../src/classify/grams.js';
import { type FeatureSettings, layoutOf } from '../../src/classify/settings.js';
import type { ReadText } from '../../src/classify/features.js';

/** How rare each bucket is: log((1 + texts) / (1 + texts with it)) + 1, one byte each, in steps of `idfStep`. */
export function idfBytes(texts: readonly ReadText[], settings: FeatureSettings): Uint8Array {
  const { words, chars, dense } = layoutOf(settings);
  const holding = new Uint32Array(dense);
  const lastSeen = new Int32Array(dense).fill(-1);
  texts.forEach(({ tokens }, index) => {
    const see = (id: number): void => {
      if (lastSeen[id] === index) return;
      lastSeen[id] = index;
      holding[id] = (holding[id] ?? 0) + 1;
    };
    wordGrams(tokens, settings, (bucket) => {
      see(words + bucket);
    });
    charGrams(tokens, settings, (bucket) => {
      see(chars + bucket);
    });
  });
  return Uint8Array.from(holding, (count) => {
    const idf = Math.log((1 + texts.length) / (1 + count)) + 1;
    return Math.min(255, Math.round(idf / settings.idfStep));
  });
}
