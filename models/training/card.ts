import { type ModelCard, modelCard } from '../../src/classify/card.js';
import {
  ALL_TESTS,
  attacksOf,
  categoriesOf,
  measureSets,
  miscalibrated,
  type Scorer,
  scoreSets,
} from './measures.js';
import type { Platt } from './platt.js';
import type { Row } from './read.js';
import type { Recipe } from './recipe.js';
import { reliabilityOf } from './reliability.js';
import { type Files, hashesOf } from './save.js';
import { LIMITS, SOURCES } from './sources.js';
import { sweepOf } from './sweep.js';
import { DOUBTED, FLAGGED, FLAGGED_OF_ALL, type Thresholds } from './threshold.js';

/** All that a card is written from. */
export interface Findings extends Scorer {
  readonly recipe: Recipe;
  readonly platt: Platt;
  readonly thresholds: Thresholds;
  readonly words: ModelCard['words'];
  readonly rows: readonly Row[];
  readonly files: Files;
}

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

function choiceOf(date: string): ModelCard['thresholdChoice'] {
  return {
    set: 'not-spam rows of the validation parts; ordinary chat are those not written to look like spam',
    rule: `lowest score that flags at most ${100 * FLAGGED} % of ordinary chat and ${100 * FLAGGED_OF_ALL} % of all; unsure: at most ${100 * DOUBTED} % of ordinary chat`,
    date,
  };
}

function measuredOn(findings: Findings, date: string): Partial<ModelCard> {
  const { threshold } = findings.thresholds;
  const tests = findings.rows.filter(({ split }) => split === 'test');
  const sets = scoreSets(findings, tests);
  const everything = sets.at(-1)?.scored ?? [];
  const measures = measureSets(sets, threshold, date);
  return {
    calibration: {
      set: ALL_TESTS,
      date,
      bins: reliabilityOf(everything),
      fittedOn: 'validation parts of all sets',
      ...findings.platt,
      misses: miscalibrated(measures),
    },
    measures,
    categories: categoriesOf(findings, tests, threshold),
    attacks: attacksOf(findings, tests, threshold),
    sweep: sweepOf(everything, ALL_TESTS, date),
  };
}

/** Writes the card of a model, checked against its schema. */
export function cardOf(findings: Findings, date: string): ModelCard {
  const { recipe, encoder, network, thresholds, rows, files, words } = findings;
  const hashes = hashesOf(files);
  const { features, seed, ...rest } = recipe;
  return modelCard.parse({
    format: 1,
    id: `spam-${date}-${(hashes['weights.bin'] ?? '').slice(0, 8)}`,
    date,
    labels: { label0: 'not spam', label1: 'spam' },
    ...thresholds,
    thresholdChoice: choiceOf(date),
    network: { hidden: network.hidden, size: encoder.size },
    features,
    words,
    training: { seed, recipe: rest },
    baseRates: { training: share(rows, 'train'), calibration: share(rows, 'valid') },
    ...measuredOn(findings, date),
    data: dataOf(rows),
    limits: LIMITS,
    files: hashes,
  });
}
