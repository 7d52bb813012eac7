import type { ModelCard } from '../../src/classify/card.js';
import { readText } from '../../src/classify/features.js';
import { wordFilter } from '../../src/classify/known-words.js';
import type { Scored } from '../../src/measure/index.js';
import { cardOf } from './card.js';
import { logitsOf, type Probe, probesOf, scoredOf } from './encode.js';
import type { Watcher } from './fit.js';
import { fitRows } from './fit-rows.js';
import type { Split } from './groups.js';
import { calibrated, plattOf } from './platt.js';
import type { Row } from './read.js';
import type { Recipe } from './recipe.js';
import { type Files, kerasFiles } from './save.js';
import { chooseThresholds, isOrdinaryChat } from './threshold.js';
import { scriptsOf, vocabularyOf } from './vocabulary.js';

/** A model ready to be written: its card and the bytes of its files, the card's among them. */
export interface Trained {
  readonly card: ModelCard;
  readonly files: Files;
}

function part(rows: readonly Row[], split: Split): Row[] {
  return rows.filter((row) => row.split === split);
}

/** Fits, calibrates, chooses thresholds, measures, and writes the card: everything but the files on disk. */
export async function train(
  rows: readonly Row[],
  recipe: Recipe,
  date: string,
  watcher: (validation: readonly Probe[]) => Watcher,
): Promise<Trained> {
  const [fitting, validation] = [part(rows, 'train'), part(rows, 'valid')];
  const { network: raw, encoder } = await fitRows(fitting, recipe, (made) =>
    watcher(probesOf(made, validation)),
  );
  const platt = plattOf(logitsOf(raw, probesOf(encoder, validation)));
  const network = calibrated(raw, platt);
  const scored = (chosen: readonly Row[]): Scored[] => scoredOf(network, probesOf(encoder, chosen));
  const texts = fitting.map(({ text }) => readText(text));
  const vocabulary = vocabularyOf(texts);
  const filter = wordFilter(vocabulary);
  const files: Files = {
    ...(await kerasFiles(network)),
    'idf.bin': encoder.idf,
    'words.bin': filter.bytes,
  };
  const words = { count: vocabulary.size, hashes: filter.hashes, scripts: scriptsOf(texts) };
  const thresholds = chooseThresholds(
    scored(validation.filter(isOrdinaryChat)),
    scored(validation.filter(({ label }) => label === 0)),
  );
  const card = cardOf({ recipe, network, encoder, platt, thresholds, words, rows, files }, date);
  return {
    card,
    files: { ...files, 'card.json': Buffer.from(`${JSON.stringify(card, null, 2)}\n`) },
  };
}
