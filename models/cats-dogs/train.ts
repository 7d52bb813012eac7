import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openRuntime } from '../../src/classify/runtime.js';
import { type PictureCard, pictureCard } from '../../src/classify-image/card.js';
import { loadBackbone } from '../../src/classify-image/runtime/eyes.js';
import { packagePath } from '../../src/config/package.js';
import { hashesOf } from '../training/save.js';
import { cardOf, draftCard } from './describe.js';
import { drawings } from './drawings.js';
import { evidenceOf, filesIn, guardThreshold, stopped } from './guard.js';
import {
  calibrate,
  calibrationOf,
  crossValidated,
  fitHead,
  foldIn,
  foldsOf,
  type ScoredPhoto,
} from './head.js';
import { headFiles } from './layers-model.js';
import { calibratedAcross, measured, type SetMeasure } from './measures.js';
import { readLabels, see, type Seen } from './photos.js';
import { linearLogit } from './ridge-logistic.js';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: packagePath('..', 'shared', 'data', 'pets') },
    out: { type: 'string', default: packagePath('models', 'cats-dogs') },
    /** A folder of pictures that show neither class, to measure the guard on. */
    neither: { type: 'string' },
  },
});

const date = new Date().toISOString().slice(0, 10);

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function sayMeasure({ set, pictures, figures }: SetMeasure): void {
  const shown = Object.entries(figures).map(
    ([name, { value, low, high }]) =>
      `${name} ${value.toFixed(4)} (${low.toFixed(3)} to ${high.toFixed(3)})`,
  );
  say(`${set}, ${pictures} photos: ${shown.join(', ')}`);
}

async function seeAll(draft: PictureCard): Promise<{ seen: Seen[]; neither: NeitherSet[] }> {
  const backbone = await loadBackbone(draft);
  if (!backbone) throw new Error('the recipe names no backbone');
  const folder = resolve(options.data);
  const seen: Seen[] = [];
  for (const photo of await readLabels(folder)) {
    seen.push(await see(photo, folder, draft, backbone));
    if (seen.length % 50 === 0) say(`${seen.length} photos seen`);
  }
  const neither = [
    {
      set: 'drawings of flowers, screens, pages, landscapes and noise, made by a seed',
      evidence: await evidenceOf(await drawings(), draft, backbone),
    },
  ];
  if (options.neither !== undefined)
    neither.push({
      set: 'wallpapers and sample pictures of Debian packages, looked through: no cat, no dog',
      evidence: await evidenceOf(await filesIn(resolve(options.neither)), draft, backbone),
    });
  backbone.dispose();
  return { seen, neither };
}

interface NeitherSet {
  readonly set: string;
  readonly evidence: readonly number[];
}

const runtime = await openRuntime();
say(`TensorFlow runtime ${runtime.name} ${runtime.version}`);
const draft = pictureCard.parse(draftCard(date));
const { seen, neither } = await seeAll(draft);
const [training, heldOut] = [
  seen.filter(({ split }) => split === 'train'),
  seen.filter(({ split }) => split === 'test'),
];
const folds = foldsOf(training);
const unseen = crossValidated(training, folds);
const calibration = calibrationOf(unseen);
const head = foldIn(fitHead(training), calibration);
const scoredBy = (photos: readonly Seen[]): ScoredPhoto[] =>
  photos.map(({ label, features }) => ({ label, logit: linearLogit(head, features) }));
const everyFold = foldsOf(seen);
const measures = [
  measured('held-out photos', date, scoredBy(heldOut)),
  measured(
    'training photos, five-fold',
    date,
    unseen.map(({ label, logit }) => ({ label, logit: calibrate(calibration, logit) })),
  ),
  measured(
    'all photos, five-fold, each fold calibrated on the others',
    date,
    calibratedAcross(crossValidated(seen, everyFold), everyFold),
  ),
];
measures.forEach(sayMeasure);
const threshold = guardThreshold(training.map(({ evidence }) => evidence));
const guarded = [
  stopped(
    'held-out photos',
    heldOut.map(({ evidence }) => evidence),
    threshold,
  ),
  ...neither.map(({ set, evidence }) => stopped(set, evidence, threshold)),
];
for (const { set, pictures, stopped: share } of guarded)
  say(`guard at ${threshold} stops ${share.value.toFixed(4)} of ${pictures}: ${set}`);
const files = await headFiles(head);
const card = cardOf(draft, {
  calibration,
  measures,
  threshold,
  guarded,
  seen,
  files: hashesOf(files),
});
for (const [name, bytes] of Object.entries(files)) await writeFile(join(options.out, name), bytes);
await writeFile(join(options.out, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
say(`model ${card.id} in ${options.out}`);
