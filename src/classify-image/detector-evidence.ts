import { sigmoid } from '../classify/network.js';

export interface DetectorClasses {
  /** How many classes the detector has, its background class included. */
  readonly classes: number;
  /** Numbers of the classes that count. */
  readonly evidence: readonly number[];
}

/**
 * The strongest evidence, 0 to 1, that a detector's outputs hold for the classes that count: the
 * sigmoid of the largest of their logits over all boxes and cells; 0 without any output.
 */
export function detectorEvidence(
  outputs: readonly Float32Array[],
  { classes, evidence }: DetectorClasses,
): number {
  let strongest = -Infinity;
  for (const logits of outputs)
    for (let box = 0; box < logits.length; box += classes)
      for (const number of evidence)
        strongest = Math.max(strongest, logits[box + number] ?? -Infinity);
  return sigmoid(strongest);
}
