import type { Classifier } from '../classify/index.js';
import { load } from '../classify/index.js';
import type { Policy } from '../explain/verdict.js';

/** Loads the model, lends it, and frees its tensors. */
export async function withModel<T>(
  folder: string,
  use: (classifier: Classifier) => Promise<T>,
): Promise<T> {
  const classifier = await load(folder);
  try {
    return await use(classifier);
  } finally {
    classifier.dispose();
  }
}

/** The card's own policy, which the command line reads scores at. */
export function cardPolicy({ card }: Classifier): Policy {
  return { threshold: card.threshold, lowerBound: card.lowerBound };
}
