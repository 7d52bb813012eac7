import { AttachmentBuilder, type InteractionEditReplyOptions } from 'discord.js';
import { heldOutHistogram } from '../explain/threshold-outcome.js';
import { thresholdEvidence, type ThresholdFacts, thresholdSections } from '../wording/threshold.js';
import { thresholdPicture } from '../wording/threshold-picture.js';
import type { Words } from '../wording/words.js';
import { type Button, buttonRows } from './buttons.js';
import { scoreHistogram } from './charts/index.js';
import { embedColour } from './palette.js';
import { sectionsEmbed } from './sections.js';

const PICTURE = 'threshold.png';

function histogram(facts: ThresholdFacts, words: Words): Promise<Uint8Array> {
  const { labels } = thresholdPicture(facts, words);
  const chart = {
    bins: heldOutHistogram(facts.card.sweep),
    threshold: facts.outcome.threshold,
    labels,
  };
  return scoreHistogram(facts.last === null ? chart : { ...chart, marked: facts.last.score });
}

/** What a threshold does, with both histograms, as a reply. */
export async function thresholdReply(
  facts: ThresholdFacts,
  buttons: readonly Button[],
  words: Words,
): Promise<InteractionEditReplyOptions> {
  const png = Buffer.from(await histogram(facts, words));
  const { alt } = thresholdPicture(facts, words);
  const embed = sectionsEmbed(thresholdSections(facts, words), embedColour.neutral)
    .setImage(`attachment://${PICTURE}`)
    .setFooter({ text: thresholdEvidence(facts.card, words) });
  return {
    embeds: [embed],
    files: [new AttachmentBuilder(png, { name: PICTURE, description: alt })],
    attachments: [],
    components: buttonRows(buttons),
  };
}
