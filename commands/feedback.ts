import {
  AttachmentBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type InteractionEditReplyOptions,
} from 'discord.js';
import { writeCustomId } from '../src/bot/custom-id.js';
import { defer } from '../src/bot/defer.js';
import { UserFailure } from '../src/bot/failure.js';
import { sigmoid } from '../src/classify/index.js';
import type { Verdict } from '../src/explain/verdict.js';
import { buttonRows } from '../src/render/buttons.js';
import { sectionsReply } from '../src/render/sections-reply.js';
import type { KeptVote } from '../src/store/index.js';
import { feedbackList, type ListedVote, shortId } from '../src/wording/feedback.js';
import type { Words } from '../src/wording/words.js';
import type { Services, SlashCommand } from './command.js';
import { feedbackDefinition } from './feedback-definition.js';
import { exportedRows, jsonLines } from './feedback-export.js';
import { wordsOf } from './locale.js';
import { moderatedServer } from './moderator.js';
import { readVoteId } from './vote-id.js';
import { answerVote } from './vote.js';

type Reply = InteractionEditReplyOptions;

const LISTED = 12;

function isVerdict(text: string): text is Verdict {
  return text === 'label0' || text === 'label1' || text === 'unsure';
}

function listed(vote: KeptVote): ListedVote[] {
  const { verdict, logit } = vote;
  return isVerdict(verdict) ? [{ ...vote, verdict, score: sigmoid(logit) }] : [];
}

async function list(serverId: string, services: Services, words: Words): Promise<Reply> {
  const votes = (await services.votes.list(serverId)).flatMap(listed);
  const shown = votes.slice(0, LISTED);
  const { labels } = services.classifier.card;
  return sectionsReply(feedbackList(shown, votes.length - shown.length, labels, words));
}

async function exported(serverId: string, services: Services, { t }: Words): Promise<Reply> {
  const rows = exportedRows(await services.votes.list(serverId));
  if (rows.length === 0) throw new UserFailure(t('feedback.nothingToExport'));
  const file = new AttachmentBuilder(Buffer.from(jsonLines(rows)), { name: 'feedback.jsonl' });
  const content = `${t('feedback.exported', { count: rows.length })}\n-# ${t('feedback.exportNote')}`;
  return { content, files: [file] };
}

/** Asks before deleting one vote, named by the short id of the list, or all of them. */
async function confirmation(
  serverId: string,
  id: string | null,
  services: Services,
  { t }: Words,
): Promise<Reply> {
  const votes = await services.votes.list(serverId);
  const one = id === null ? undefined : votes.find((vote) => vote.id.startsWith(id.trim()));
  if (id !== null && (one === undefined || id.trim() === ''))
    throw new UserFailure(t('feedback.unknownId', { id: id.replaceAll('`', '') }));
  if (votes.length === 0) throw new UserFailure(t('feedback.list.none'));
  const content = one
    ? t('feedback.confirm.one', { id: shortId(one.id) })
    : t('feedback.confirm.all', { count: votes.length });
  const confirm = {
    id: writeCustomId('feedback', 'delete', one?.id ?? ''),
    label: t('feedback.button.confirm'),
    style: ButtonStyle.Danger,
  };
  const cancel = {
    id: writeCustomId('feedback', 'cancel'),
    label: t('feedback.button.cancel'),
  };
  return { content, components: buttonRows([confirm, cancel]) };
}

async function remove(
  interaction: ButtonInteraction,
  id: string,
  services: Services,
): Promise<void> {
  const words = wordsOf(interaction);
  const serverId = moderatedServer(interaction, words);
  const count = await services.votes.delete(serverId, id === '' ? null : id);
  await interaction.update({ content: words.t('feedback.deleted', { count }), components: [] });
}

export const feedback = {
  data: feedbackDefinition,

  async run(interaction, services) {
    const words = wordsOf(interaction);
    const serverId = moderatedServer(interaction, words);
    await defer(interaction);
    const answers: Readonly<Record<string, () => Promise<Reply>>> = {
      list: () => list(serverId, services, words),
      export: () => exported(serverId, services, words),
      delete: () => confirmation(serverId, interaction.options.getString('id'), services, words),
    };
    const answer = answers[interaction.options.getSubcommand()];
    if (answer) await interaction.editReply(await answer());
  },

  async button(interaction, { action, args }, services) {
    const vote = readVoteId(action, args);
    if (vote) return answerVote(interaction, vote, services);
    if (action === 'delete') return remove(interaction, args[0] ?? '', services);
    const content = wordsOf(interaction).t('settings.cancelled');
    await interaction.update({ content, components: [] });
  },
} satisfies SlashCommand;
