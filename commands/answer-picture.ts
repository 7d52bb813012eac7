import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import type { PictureReading } from '../src/classify-image/index.js';
import { assessPicture, type PictureAssessment } from '../src/explain/assess-picture.js';
import { type PictureLayer, pictureReply } from '../src/render/image.js';
import { pictureSentences } from '../src/wording/image.js';
import { mapWords, occlusionWords } from '../src/wording/image-overlay.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';
import { wordsOf } from './locale.js';
import { keepSource, type PictureSource } from './picture-source.js';
import { coverPicture, readPicture } from './read-picture.js';

/** The exact map where the network allows one, else what covering patches shows. */
async function layerOf(
  assessment: PictureAssessment,
  { map }: PictureReading,
  cover: () => ReturnType<typeof coverPicture>,
  words: Words,
): Promise<PictureLayer> {
  const exact = mapWords(assessment, words);
  if (map !== null && exact !== null) return { grid: map, words: exact };
  const covered = await cover();
  return { grid: covered.occlusion, words: occlusionWords(covered, words) };
}

/** Answers a deferred question about a picture; `pictures` is how many there were to choose from. */
export async function answerPicture(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  source: PictureSource,
  pictures: number,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const reading = await readPicture(source, services, words);
  const assessment = assessPicture(reading);
  const cover = (): ReturnType<typeof coverPicture> => coverPicture(source, services, words);
  const layer = await layerOf(assessment, reading, cover, words);
  const id = await keepSource(source, interaction.user.id, services);
  const buttons = {
    why: writeCustomId('check-image', 'why', id),
    occlusion: writeCustomId('check-image', 'occlusion', id),
  };
  const said = pictureSentences(assessment, pictures, words);
  await interaction.editReply(await pictureReply(assessment, said, layer, buttons, words));
}
