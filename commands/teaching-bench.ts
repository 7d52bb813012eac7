import { PictureModelError, readCard } from '../src/classify-image/index.js';
import { type Bench, benchFor } from '../src/teach/bench.js';
import type { Services } from './command.js';

/** The live model as questions see it. */
export function teachingBench({ classifier }: Services): Bench {
  return benchFor(classifier);
}

/** Class names of the picture model that ships; null where its card cannot be read. */
async function pictureLabels({ pictureModels }: Services): Promise<Bench['pictureLabels']> {
  const folder = await pictureModels.folderOf(pictureModels.shipped);
  if (folder === null) return null;
  try {
    return (await readCard(folder)).labels;
  } catch (error) {
    if (error instanceof PictureModelError) return null;
    throw error;
  }
}

/**
 * The live models as lessons see them, with the message that the reader checked last, if its text
 * is still kept; without a reader, nobody's message.
 */
export async function lessonBench(services: Services, readerId: string | null): Promise<Bench> {
  return benchFor(services.classifier, {
    reader: readerId === null ? null : await services.checks.lastLogit(readerId),
    pictureLabels: await pictureLabels(services),
  });
}
