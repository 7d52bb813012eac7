import { type ModelCard, modelCard } from '../../src/classify/card.js';
import type { Network } from '../../src/classify/network.js';
import type { Encoder } from './encode.js';
import { figuresOf } from './figures.js';
import type { Platt, Scored } from './platt.js';
import type { Row } from './read.js';
import type { Recipe } from './recipe.js';
import { reliabilityOf } from './reliability.js';
import { hashesOf, type Files } from './save.js';
import { LIMITS, SOURCES } from './sources.js';
import { sweepOf } from './sweep.js';
import { DOUBTED, FLAGGED, type Thresholds } from './threshold.js';

/** A held-out set with the model's logits. */
export interface ScoredSet {
  readonly name: string;
  readonly scored: readonly Scored[];
}

/** All that a card is written from. */
export interface Findings {
  readonly recipe: Recipe;
  readonly network: Network;
  readonly encoder: Encoder;
  readonly platt: Platt;
  readonly thresholds: Thresholds;
  readonly words: { readonly count: number; readonly hashes: number; readonly scripts: string[] };
  readonly rows: readonly Row[];
  /** The test part of each set, and last all of them together. */
  readonly tests: readonly ScoredSet[];
  readonly misses: readonly string[];
  readonly files: Files;
}

/** Name of all test parts together. */
export const ALL_TESTS = 'test parts of all sets';

function share(rows: readonly Row[], split: Row['split']): number {
  const part = rows.filter((row) => row.split === split);
  return part.filter(({ label }) => label === 1).length / Math.max(1, part.length);
}

function dataOf(rows: readonly Row[]): ModelCard['data'] {
  return [...new Set(rows.map(({ source }) => source))].map((name) => {
    const own = rows.filter(({ source }) => source === name);
    const spam = own.filter(({ label }) => label === 1).length;
    const origin = SOURCES[name] ?? { source: 'a local file', licence: 'unknown' };
    return { name, rows: own.length, spam, ...origin };
  });
}

function measuresOf({ tests, thresholds }: Findings, date: string): ModelCard['measures'] {
  return tests.map(({ name, scored }) => ({
    set: name,
    rows: scored.length,
    spam: scored.filter(({ label }) => label === 1).length,
    date,
    threshold: thresholds.threshold,
    figures: figuresOf(scored, thresholds.threshold),
  }));
}

/** Writes the card of a model, checked against its schema. */
export function cardOf(findings: Findings, date: string): ModelCard {
  const { recipe, encoder, network, platt, thresholds, rows, tests, files } = findings;
  const hashes = hashesOf(files);
  const { features, seed, ...rest } = recipe;
  const everything = tests.find(({ name }) => name === ALL_TESTS)?.scored ?? [];
  return modelCard.parse({
    format: 1,
    id: `spam-${date}-${(hashes['weights.bin'] ?? '').slice(0, 8)}`,
    date,
    labels: { label0: 'not spam', label1: 'spam' },
    ...thresholds,
    thresholdChoice: {
      set: 'not-spam rows of the validation parts',
      rule: `lowest score that flags at most ${100 * FLAGGED} % of them, and doubts at most ${100 * DOUBTED} %`,
      date,
    },
    network: { hidden: network.hidden, size: encoder.size },
    features,
    words: findings.words,
    training: { seed, recipe: rest },
    baseRates: { training: share(rows, 'train'), calibration: share(rows, 'valid') },
    calibration: {
      set: ALL_TESTS,
      date,
      bins: reliabilityOf(everything),
      fittedOn: 'validation parts of all sets',
      ...platt,
      misses: findings.misses,
    },
    measures: measuresOf(findings, date),
    sweep: sweepOf(everything, ALL_TESTS, date),
    data: dataOf(rows),
    limits: LIMITS,
    files: hashes,
  });
}
