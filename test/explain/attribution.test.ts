import { describe, expect, test } from 'vitest';
import { logitOf, type Network } from '../../src/classify/network.js';
import type { TracedFeature } from '../../src/classify/trace.js';
import { activeShare } from '../../src/explain/active-share.js';
import { attribute } from '../../src/explain/attribution.js';
import { randomFeatures, randomNetwork } from './networks.js';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

function plainLogit(network: Network, features: readonly TracedFeature[]): number {
  return logitOf(network, {
    ids: Int32Array.from(features, ({ id }) => id),
    weights: Float32Array.from(features, ({ weight }) => weight),
  });
}

/** What feature `index` gets when the path from blank to text is walked in small steps. */
function integrated(
  network: Network,
  features: readonly TracedFeature[],
  index: number,
  steps: number,
): number {
  const { hidden, embedding, bias, output } = network;
  let sum = 0;
  for (let step = 0; step < steps; step += 1) {
    const t = (step + 0.5) / steps;
    for (let unit = 0; unit < hidden; unit += 1) {
      const input = features.reduce(
        (total, { id, weight }) => total + t * weight * (embedding[id * hidden + unit] ?? 0),
        bias[unit] ?? 0,
      );
      const { id = 0, weight = 0 } = features[index] ?? {};
      if (input > 0) sum += (output[unit] ?? 0) * weight * (embedding[id * hidden + unit] ?? 0);
    }
  }
  return sum / steps;
}

describe('the share of the way on which a unit is open', () => {
  test.each([
    { slope: 1, offset: 1, share: 1, when: 'open all the way' },
    { slope: -1, offset: -1, share: 0, when: 'shut all the way' },
    { slope: 2, offset: -1, share: 0.5, when: 'opening halfway' },
    { slope: -4, offset: 1, share: 0.25, when: 'shutting after a quarter' },
    { slope: 1, offset: 0, share: 1, when: 'opening at the start' },
    { slope: -1, offset: 1, share: 1, when: 'shutting at the very end' },
    { slope: 0, offset: 0, share: 0, when: 'never above zero' },
  ])('is $share when $when', ({ slope, offset, share }) => {
    expect(activeShare(slope, offset)).toBe(share);
  });
});

describe('attributions', () => {
  test('start at the logit of the blank point', () => {
    for (const seed of seeds) {
      const network = randomNetwork(seed);
      expect(attribute(network, []).logit).toBe(attribute(network, randomFeatures(seed)).start);
      expect(attribute(network, []).logit).toBeCloseTo(plainLogit(network, []), 12);
    }
  });

  test('add up to the logit of the text, kinks included', () => {
    for (const seed of seeds) {
      const [network, features] = [randomNetwork(seed), randomFeatures(seed + 1000)];
      const { start, contributions, logit } = attribute(network, features);
      const sum = contributions.reduce((total, part) => total + part, start);
      expect(Math.abs(sum - plainLogit(network, features))).toBeLessThan(1e-12);
      expect(logit).toBe(sum);
    }
  });

  test('agree with the integral walked numerically', () => {
    const steps = 2000;
    for (const seed of seeds.slice(0, 20)) {
      const [network, features] = [randomNetwork(seed, 4), randomFeatures(seed + 1, 5)];
      const { contributions } = attribute(network, features);
      for (const index of features.keys()) {
        const difference =
          (contributions[index] ?? NaN) - integrated(network, features, index, steps);
        expect(Math.abs(difference)).toBeLessThan(20 / steps);
      }
    }
  });

  test('give nothing to a feature that is not there', () => {
    const features = randomFeatures(7).map((feature, index) =>
      index === 3 ? { ...feature, weight: 0 } : feature,
    );
    expect(attribute(randomNetwork(7), features).contributions[3]).toBeCloseTo(0, 15);
  });
});
