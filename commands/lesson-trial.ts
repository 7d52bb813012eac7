import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { TEXT_FIELD, whatIfModal } from '../src/render/check-modal.js';
import { whatIfReply } from '../src/render/what-if.js';
import { type LessonId, lessonOn } from '../src/teach/lessons/index.js';
import { whatIfSentences } from '../src/wording/what-if.js';
import type { Services } from './command.js';
import { compareScores } from './compare-scores.js';
import { wordsOf } from './locale.js';
import { teachingBench } from './teaching-bench.js';

function trialText(id: LessonId, services: Services): string {
  return lessonOn(id, teachingBench(services)).trial.text;
}

/** Opens the window in which a lesson's message can be changed. */
export async function openTrial(
  interaction: ButtonInteraction,
  id: LessonId,
  services: Services,
): Promise<void> {
  const text = trialText(id, services);
  const modal = whatIfModal(writeCustomId('learn', 'try', id), text, wordsOf(interaction));
  await interaction.showModal(modal);
}

/** Compares the changed message with the lesson's own, privately. */
export async function compareTrial(
  interaction: ModalSubmitInteraction,
  id: LessonId,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const changed = interaction.fields.getTextInputValue(TEXT_FIELD);
  const texts = [trialText(id, services), changed] as const;
  const scored = await compareScores(texts, interaction.guildId, services, words);
  await interaction.editReply(whatIfReply(whatIfSentences({ ...scored, cutAt: null }, words)));
}
