import { type ButtonInteraction, ButtonStyle } from 'discord.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import type { Button } from '../src/render/buttons.js';
import { sectionsReply } from '../src/render/sections-reply.js';
import { buttonRows } from '../src/render/buttons.js';
import type { Vote } from '../src/store/index.js';
import { className } from '../src/wording/class-name.js';
import { type Opinion, type VotedText, voteSections } from '../src/wording/feedback.js';
import type { Words } from '../src/wording/words.js';
import type { Services } from './command.js';
import { keptText } from './kept-text.js';
import { wordsOf } from './locale.js';
import { serverOf } from './moderator.js';
import { type Ballot, subjectOf, type VoteAction, writeVoteId } from './vote-id.js';

/** The label that an opinion of a verdict takes for right; null where it only doubts. */
function labelOf(opinion: Opinion, { verdict }: Ballot): 0 | 1 | null {
  if (opinion === 'label0') return 0;
  if (opinion === 'label1') return 1;
  if (verdict === 'unsure') return null;
  return (verdict === 'label1') === (opinion === 'agree') ? 1 : 0;
}

function voteOf(opinion: Opinion, ballot: Ballot, interaction: ButtonInteraction): Vote {
  const { verdict, logit, model } = ballot;
  return {
    subject: subjectOf(ballot),
    userId: interaction.user.id,
    serverId: serverOf(interaction),
    agrees: opinion === 'agree',
    label: labelOf(opinion, ballot),
    verdict,
    logit,
    model,
  };
}

/** Whoever doubts a doubt is asked what the message is instead. */
function labelButtons(
  opinion: Opinion,
  ballot: Ballot,
  services: Services,
  words: Words,
): Button[] {
  if (opinion !== 'disagree' || ballot.verdict !== 'unsure') return [];
  const { labels } = services.classifier.card;
  return (['label1', 'label0'] as const).map((label) => ({
    id: writeVoteId(label, ballot),
    label: words.t('feedback.button.label', { name: className(labels[label], words) }),
  }));
}

/** Whether the text may still be kept: in a server, while the check has not expired. */
async function textOf(
  { check }: Ballot,
  serverId: string | null,
  { checks }: Services,
): Promise<VotedText> {
  return serverId !== null && (await checks.find(check)) !== null ? 'offered' : 'gone';
}

function dropButton(ballot: Ballot, { t }: Words): Button {
  const id = writeVoteId('drop', ballot);
  return { id, label: t('feedback.button.drop'), style: ButtonStyle.Danger };
}

/** A text that is kept can be taken back at every vote, and one that is not can be given. */
function textButtons(text: VotedText, ballot: Ballot, words: Words): Button[] {
  if (text === 'kept') return [dropButton(ballot, words)];
  if (text === 'gone') return [];
  return [{ id: writeVoteId('keep', ballot), label: words.t('feedback.button.keep') }];
}

/** @throws UserFailure where the moderators want no votes, nor what goes with them */
async function respectSwitch(
  serverId: string | null,
  { policyOf }: Services,
  { t }: Words,
): Promise<void> {
  if (!(await policyOf(serverId)).feedback) throw new UserFailure(t('feedback.off'));
}

async function cast(
  interaction: ButtonInteraction,
  opinion: Opinion,
  ballot: Ballot,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  await defer(interaction);
  const serverId = serverOf(interaction);
  await respectSwitch(serverId, services, words);
  const { tally, textKept } = await services.votes.cast(voteOf(opinion, ballot, interaction));
  const text = textKept ? 'kept' : await textOf(ballot, serverId, services);
  const { labels } = services.classifier.card;
  const vote = { opinion, verdict: ballot.verdict, tally };
  const buttons = [
    ...labelButtons(opinion, ballot, services, words),
    ...textButtons(text, ballot, words),
  ];
  const sections = voteSections(vote, { labels, text }, words);
  await interaction.editReply(sectionsReply(sections, buttons));
}

async function keep(
  interaction: ButtonInteraction,
  ballot: Ballot,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  await respectSwitch(serverOf(interaction), services, words);
  const text = await keptText(ballot.check, services, words);
  const { logit, model } = ballot;
  const vote = { subject: subjectOf(ballot), userId: interaction.user.id, logit, model };
  if (!(await services.votes.keepText(vote, text)))
    throw new UserFailure(words.t('feedback.noVote'));
  await interaction.update({
    content: words.t('feedback.textKept'),
    embeds: [],
    components: buttonRows([dropButton(ballot, words)]),
  });
}

async function drop(
  interaction: ButtonInteraction,
  ballot: Ballot,
  services: Services,
): Promise<void> {
  await services.votes.dropText(subjectOf(ballot), interaction.user.id);
  const content = wordsOf(interaction).t('feedback.textDropped');
  await interaction.update({ content, embeds: [], components: [] });
}

/** Does what a button below a check, or below a vote, asks for. */
export async function answerVote(
  interaction: ButtonInteraction,
  { action, ballot }: { readonly action: VoteAction; readonly ballot: Ballot },
  services: Services,
): Promise<void> {
  if (action === 'keep') await keep(interaction, ballot, services);
  else if (action === 'drop') await drop(interaction, ballot, services);
  else await cast(interaction, action, ballot, services);
}
