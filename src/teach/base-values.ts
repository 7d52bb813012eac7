import type { Bench } from './bench.js';
import {
  className,
  fixed,
  logOdds,
  score,
  threshold,
  type Values,
  verbatim,
  whole,
} from './quantity.js';

/** Values that every lesson and question may mention. */
export function baseValues({ card, labels, policy, samples }: Bench): Values {
  return {
    label0: className(labels.label0),
    label1: className(labels.label1),
    threshold: threshold(policy.threshold),
    lowerBound: threshold(policy.lowerBound),
    half: threshold(0.5),
    doubling: logOdds(Math.LN2),
    zero: logOdds(0),
    hundred: whole(100),
    two: whole(2),
    ln2: fixed(Math.LN2, 2),
    model: verbatim(card.id),
    certain: score(0.9999),
    sampleCount: whole(samples.length),
  };
}
