import type { ButtonInteraction } from 'discord.js';
import { evidenceOf } from '../src/explain/evidence.js';
import { meaningReply } from '../src/render/meaning.js';
import { meaningSections } from '../src/wording/meaning.js';
import type { Services } from './command.js';
import { keptText } from './kept-text.js';
import { wordsOf } from './locale.js';
import { scoreText } from './score-text.js';

/** Answers *What does this mean?*: the longer explanation, always private. */
export async function explainMeaning(
  interaction: ButtonInteraction,
  id: string,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const text = await keptText(id, services, words);
  const assessment = await scoreText(text, interaction.guildId, services, words);
  const evidence = evidenceOf(assessment.prediction.score, services.classifier.card.calibration);
  await interaction.editReply(meaningReply(meaningSections(assessment, evidence, words)));
}
