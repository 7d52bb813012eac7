import { readText } from '../../src/classify/features.js';
import { wordFilter } from '../../src/classify/known-words.js';
import { ALL_TESTS, cardOf, type ScoredSet } from './card.js';
import { type Encoder, encoderFor, scoresOf } from './encode.js';
import { fit, type OnStep } from './fit.js';
import { calibrated, plattOf } from './platt.js';
import type { ModelCard } from '../../src/classify/card.js';
import type { Network } from '../../src/classify/network.js';
import type { Split } from './groups.js';
import type { Row } from './read.js';
import type { Recipe } from './recipe.js';
import { type Files, kerasFiles } from './save.js';
import { chooseThresholds } from './threshold.js';
import { scriptsOf, vocabularyOf } from './vocabulary.js';

/** A model ready to be written: its card and the bytes of its files. */
export interface Trained {
  readonly card: ModelCard;
  readonly files: Files;
}

function part(rows: readonly Row[], split: Split): Row[] {
  return rows.filter((row) => row.split === split);
}

function testSets(network: Network, encoder: Encoder, rows: readonly Row[]): ScoredSet[] {
  const tests = part(rows, 'test');
  const sets = [...new Set(tests.map(({ source }) => source))].map((name) => ({
    name,
    scored: scoresOf(
      network,
      encoder,
      tests.filter(({ source }) => source === name),
    ),
  }));
  return [...sets, { name: ALL_TESTS, scored: sets.flatMap(({ scored }) => scored) }];
}

/** Fits, calibrates, chooses thresholds, measures, and writes the card: everything but the files on disk. */
export async function train(
  rows: readonly Row[],
  recipe: Recipe,
  date: string,
  onStep: OnStep,
): Promise<Trained> {
  const fitted = part(rows, 'train');
  const texts = fitted.map(({ text }) => readText(text));
  const encoder = encoderFor(texts, recipe.features);
  const examples = fitted.map(({ text, label }) => ({
    features: encoder.encode(text),
    label,
    weight: label === 1 ? recipe.spamWeight : 1,
  }));
  const raw = await fit(examples, encoder.size, recipe, onStep);
  const platt = plattOf(scoresOf(raw, encoder, part(rows, 'valid')));
  const network = calibrated(raw, platt);
  const thresholds = chooseThresholds(scoresOf(network, encoder, part(rows, 'valid')));
  const vocabulary = vocabularyOf(texts);
  const filter = wordFilter(vocabulary);
  const files: Files = {
    ...(await kerasFiles(network)),
    'idf.bin': encoder.idf,
    'words.bin': filter.bytes,
  };
  const words = { count: vocabulary.size, hashes: filter.hashes, scripts: scriptsOf(texts) };
  const tests = testSets(network, encoder, rows);
  const findings = { recipe, network, encoder, platt, thresholds, words, rows, tests, files };
  const card = cardOf({ ...findings, misses: [] }, date);
  return {
    card,
    files: { ...files, 'card.json': Buffer.from(`${JSON.stringify(card, null, 2)}\n`) },
  };
}
