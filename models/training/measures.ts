import type { ModelCard } from '../../src/classify/card.js';
import type { Network } from '../../src/classify/network.js';
import { type Measured, measurePredictions, type Scored } from '../../src/measure/index.js';
import { type AttackName, ATTACKS } from './attacks.js';
import { type Encoder, probesOf, scoredOf } from './encode.js';
import { randomFrom } from './random.js';
import { CORPUS, type Row } from './read.js';

/** Name of the test parts of all sets together. */
export const ALL_TESTS = 'test parts of all sets';

/** Scores of one named set. */
export interface ScoredSet {
  readonly name: string;
  readonly scored: readonly Scored[];
}

/** A network with what turns texts into its input. */
export interface Scorer {
  readonly network: Network;
  readonly encoder: Encoder;
}

/** Scores rows set by set, and last all of them together. */
export function scoreSets({ network, encoder }: Scorer, rows: readonly Row[]): ScoredSet[] {
  const sets = [...new Set(rows.map(({ source }) => source))].map((name) => ({
    name,
    scored: scoredOf(
      network,
      probesOf(
        encoder,
        rows.filter(({ source }) => source === name),
      ),
    ),
  }));
  return [...sets, { name: ALL_TESTS, scored: sets.flatMap(({ scored }) => scored) }];
}

function measureEntry(
  name: string,
  measured: Measured,
  date: string,
): ModelCard['measures'][number] {
  const { count, positives, threshold, measures, calibrationNoise } = measured;
  const figures = Object.fromEntries(
    Object.entries(measures).flatMap(([figure, estimate]) =>
      estimate ? [[figure, estimate]] : [],
    ),
  );
  const entry = { set: name, rows: count, spam: positives, date, threshold, figures };
  return calibrationNoise ? { ...entry, calibrationNoise } : entry;
}

/** Measures each set at a threshold, with bootstrap intervals. */
export function measureSets(
  sets: readonly ScoredSet[],
  threshold: number,
  date: string,
): ModelCard['measures'] {
  return sets.map(({ name, scored }) =>
    measureEntry(name, measurePredictions(scored, threshold), date),
  );
}

/** Sets whose calibration error is larger than that of 95 in 100 perfectly calibrated models. */
export function miscalibrated(measures: ModelCard['measures']): string[] {
  return measures
    .filter(
      ({ figures, calibrationNoise }) =>
        (figures['ece']?.value ?? 0) > (calibrationNoise?.upper95 ?? Infinity),
    )
    .map(({ set }) => set);
}

/** How many held-out rows of each category of our own messages are flagged. */
export function categoriesOf(
  { network, encoder }: Scorer,
  rows: readonly Row[],
  threshold: number,
): ModelCard['categories'] {
  const own = rows.filter(({ source }) => source === CORPUS);
  return [...new Set(own.map(({ category }) => category))].sort().map((category) => {
    const inside = own.filter((row) => row.category === category);
    const scored = scoredOf(network, probesOf(encoder, inside));
    const flagged = scored.filter(({ score }) => score >= threshold).length;
    return { category, label: inside[0]?.label ?? 0, rows: inside.length, flagged };
  });
}

function caught(scorer: Scorer, rows: readonly Row[], threshold: number): number {
  const scored = scoredOf(scorer.network, probesOf(scorer.encoder, rows));
  return scored.filter(({ score }) => score >= threshold).length;
}

/** How much of the spam that is caught plain is still caught in each disguise. */
export function attacksOf(
  scorer: Scorer,
  rows: readonly Row[],
  threshold: number,
): ModelCard['attacks'] {
  const spam = rows.filter(({ label }) => label === 1);
  const plain = caught(scorer, spam, threshold);
  return Object.entries(ATTACKS).map(([attack, change]: [string, (typeof ATTACKS)[AttackName]]) => {
    const random = randomFrom(11);
    const changed = spam.map((row) => ({ ...row, text: change(row.text, random) }));
    const still = caught(scorer, changed, threshold);
    return { attack, spam: spam.length, plain, attacked: still };
  });
}
