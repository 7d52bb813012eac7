import { receiptOf } from '../explain/receipt.js';
import type { Bench } from './bench.js';

/** Words of a text with what they gave to the logit. */
export interface Contribution {
  readonly text: string;
  /** Log-odds of label 1. */
  readonly contribution: number;
}

/** Where a text's score came from: start + words + rest = logit. */
export interface Contributions {
  /** The model's blank point. */
  readonly start: number;
  /** Words and links that can be quoted, the strongest first. */
  readonly words: readonly Contribution[];
  readonly logit: number;
}

/**
 * The exact receipt of a text, down to what can be quoted.
 * @throws RangeError when the receipt does not add up, so that it is never shown
 */
export function contributions({ model }: Bench, text: string): Contributions {
  const prediction = model.score(text);
  if (prediction.kind === 'no-prediction') throw new RangeError('there is nothing to explain');
  const receipt = receiptOf(prediction, model.network, model.features(text), text);
  if (receipt.kind === 'unbalanced') throw new RangeError('a receipt does not add up');
  const words = receipt.items.flatMap(({ text: quoted, contribution }) =>
    quoted === null ? [] : [{ text: quoted, contribution }],
  );
  return { start: receipt.start, words, logit: receipt.logit };
}
