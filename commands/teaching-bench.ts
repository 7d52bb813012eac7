import { flowerPicture } from '../src/render/flower.js';
import { type Bench, benchFor } from '../src/teach/bench.js';
import type { LessonId } from '../src/teach/lessons/index.js';
import { exampleOf, type PictureExample, recordedExample } from '../src/teach/picture-example.js';
import type { Services } from './command.js';

/** The live model as questions see it. */
export function teachingBench({ classifier }: Services): Bench {
  return benchFor(classifier);
}

/** What the picture model that ships makes of a drawing; as recorded where it gives no reading. */
async function pictureExample({ pictures, pictureModels }: Services): Promise<PictureExample> {
  const folder = await pictureModels.folderOf(pictureModels.shipped);
  if (folder === null) return recordedExample;
  const reading = await pictures.classify(folder, await flowerPicture());
  return (reading.kind === 'reading' ? exampleOf(reading) : null) ?? recordedExample;
}

/**
 * The live models as a lesson sees them, with the message that the reader checked last, if its text
 * is still kept; without a reader, nobody's message. Only the lesson on pictures asks their model.
 */
export async function lessonBench(
  lesson: LessonId | null,
  services: Services,
  readerId: string | null,
): Promise<Bench> {
  return benchFor(services.classifier, {
    reader: readerId === null ? null : await services.checks.lastLogit(readerId),
    picture: lesson === 'images' ? await pictureExample(services) : recordedExample,
  });
}
