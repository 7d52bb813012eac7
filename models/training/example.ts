import type { Features } from '../../src/classify/features.js';

/** One text to fit on. */
export interface Example {
  readonly features: Features;
  readonly label: 0 | 1;
  /** Factor of this row in the loss. */
  readonly weight: number;
}
