import type { z } from 'zod';
import { type PictureCard, pictureCard } from '../../src/classify-image/card.js';
import type { Calibration } from './head.js';
import type { SetMeasure } from './measures.js';
import { OPEN_GUARD } from './guard.js';
import type { Seen } from './photos.js';
import { BACKBONE, INPUT, RECIPE } from './recipe.js';

const LIMITS = [
  'It knows two classes and has to choose one. The guard stops most pictures of neither, not all; a fox, a wolf or a plush dog may pass.',
  'It learned from 296 photos of 37 breeds, mostly one animal, close by and in good light. Drawings, pictures with several animals, and animals that fill little of the picture are outside of that.',
  'It goes by whatever told the two apart in those photos, surroundings included: a cat in a place where dogs were photographed may lean to dog.',
  'The photos are of pets of breeds; what it does with other cats and dogs was measured on few.',
];

/** The card as far as it is known before anything is measured. */
export function draftCard(date: string): z.input<typeof pictureCard> {
  return {
    format: 1,
    kind: 'picture',
    id: 'cats-dogs-1',
    labels: { label0: 'cat', label1: 'dog' },
    threshold: RECIPE.threshold,
    lowerBound: RECIPE.threshold,
    input: INPUT,
    date,
    backbone: BACKBONE,
    guard: OPEN_GUARD,
    training: { ...RECIPE, head: 'GlobalAveragePooling2D, Dense(1), sigmoid' },
    limits: LIMITS,
  };
}

/** What training found out. */
export interface Findings {
  readonly calibration: Calibration;
  readonly measures: readonly SetMeasure[];
  readonly threshold: number;
  readonly guarded: NonNullable<PictureCard['guard']>['measured'];
  readonly seen: readonly Seen[];
  readonly files: Readonly<Record<string, string>>;
}

/** The finished card. */
export function cardOf(draft: PictureCard, findings: Findings): PictureCard {
  const { calibration, measures, threshold, guarded, seen, files } = findings;
  const training = seen.filter(({ split }) => split === 'train').length;
  return pictureCard.parse({
    ...draft,
    guard: {
      ...OPEN_GUARD,
      threshold,
      choice: `99 % of the ${training} training photos reach it`,
      measured: guarded,
    },
    calibration: {
      ...calibration,
      fittedOn: `five-fold logits of the ${training} training photos, moved to as many cats as dogs`,
      pictures: training,
      baseRate: RECIPE.baseRate,
      date: draft.date,
    },
    measures,
    data: [
      {
        name: 'photos of 37 breeds, ten each',
        pictures: seen.length,
        label1: seen.filter(({ label }) => label === 1).length,
        source: 'sample of the Oxford-IIIT Pet dataset',
        licence: 'CC BY-SA 4.0; the copyright of single photos stays with their owners',
      },
    ],
    files,
  });
}
