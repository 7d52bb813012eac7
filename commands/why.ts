import type { ButtonInteraction } from 'discord.js';
import { findCounterfactual } from '../src/explain/counterfactual.js';
import { evidenceOf } from '../src/explain/evidence.js';
import { billOf } from '../src/explain/bill.js';
import { receiptHeat } from '../src/render/receipt-heat.js';
import { whyReply } from '../src/render/why.js';
import { heatAlt, heatLabels, whySentences } from '../src/wording/why.js';
import type { Services } from './command.js';
import { keptText } from './kept-text.js';
import { wordsOf } from './locale.js';
import { explainScore } from './score-text.js';

/** Answers *Why?*: what the score is made of, always private, since it quotes the text. */
export async function explainWhy(
  interaction: ButtonInteraction,
  id: string,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const text = await keptText(id, services, words);
  const { assessment, receipt } = await explainScore(text, interaction.guildId, services, words);
  const { classifier } = services;
  const found = await findCounterfactual(text, { assessment, receipt }, (shorter) =>
    classifier.score(shorter),
  );
  const evidence = evidenceOf(assessment.prediction.score, classifier.card.calibration);
  const bill = billOf(receipt);
  const png = await receiptHeat(receipt, text, heatLabels(assessment, words));
  const picture = { png, alt: heatAlt(assessment, bill, words) };
  await interaction.editReply(
    whyReply(whySentences({ assessment, bill, found, evidence }, words), picture),
  );
}
