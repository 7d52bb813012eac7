import type { Labels } from '../classify/prediction.js';
import type { Verdict } from '../explain/verdict.js';
import type { KeptVote, Tally } from '../store/index.js';
import { classNames } from './class-name.js';
import type { Sections } from './meaning.js';
import type { Words } from './words.js';

/** What somebody said with a button. */
export type Opinion = 'agree' | 'disagree' | 'label0' | 'label1';

/** What may become of the text that was voted on: `gone` where it cannot be kept any more. */
export type VotedText = 'offered' | 'kept' | 'gone';

const EXCERPT = 80;
const SHORT_ID = 8;

/** The part of a vote's id that people see and type. */
export function shortId(id: string): string {
  return id.slice(0, SHORT_ID);
}

function verdictIn(verdict: Verdict, labels: Labels, words: Words): string {
  return verdict === 'unsure' ? words.t('classes.unsure') : classNames(labels, words)[verdict];
}

function counted(opinion: Opinion, verdict: Verdict, labels: Labels, words: Words): string {
  const { t } = words;
  if (opinion === 'label0' || opinion === 'label1')
    return t('feedback.counted.labelled', { name: classNames(labels, words)[opinion] });
  return t(`feedback.counted.${opinion}`, { verdict: verdictIn(verdict, labels, words) });
}

/** What somebody reads after voting: the vote, the counts, what is kept, and whether more may be. */
export function voteSections(
  vote: { readonly opinion: Opinion; readonly verdict: Verdict; readonly tally: Tally },
  { labels, text }: { readonly labels: Labels; readonly text: VotedText },
  words: Words,
): Sections {
  const { t } = words;
  const { opinion, verdict, tally } = vote;
  const counts = t('feedback.tally', {
    agree: t('feedback.agree', { count: tally.agree }),
    disagree: t('feedback.disagree', { count: tally.disagree }),
  });
  const privacy = t('privacy.command.name');
  const kept = text === 'kept' ? 'feedback.keptWithText' : 'feedback.kept';
  const consent = {
    title: t('feedback.consent.title'),
    body: t('feedback.consent.body', { privacy }),
  };
  return {
    title: counted(opinion, verdict, labels, words).replaceAll('**', ''),
    intro: `${counts}\n\n${t('feedback.meaning')}\n-# ${t(kept, { privacy })}`,
    sections: text === 'offered' ? [consent] : [],
  };
}

/** A kept text on one line, as code, so that nothing in it takes effect. */
function excerpt(text: string): string {
  const line = text.replaceAll('`', 'ˋ').replaceAll(/\s+/g, ' ').trim();
  const short = line.slice(0, EXCERPT).replace(/[\uD800-\uDBFF]$/, '');
  return `\`${short}${short.length < line.length ? '…' : ''}\``;
}

function opinionOf({ agrees, label }: KeptVote, labels: Labels, words: Words): string {
  const { t } = words;
  if (agrees) return t('feedback.list.agrees');
  if (label === null) return t('feedback.list.disagrees');
  const name = classNames(labels, words)[label === 1 ? 'label1' : 'label0'];
  return t('feedback.list.disagreesFor', { name });
}

/** A vote with its verdict and score read back. */
export interface ListedVote extends KeptVote {
  readonly score: number;
  readonly verdict: Verdict;
}

/** The newest votes of a server, one a line. */
export function feedbackList(
  votes: readonly ListedVote[],
  older: number,
  labels: Labels,
  words: Words,
): Sections {
  const { t, numbers } = words;
  const lines = votes.map((vote) =>
    t('feedback.list.line', {
      id: shortId(vote.id),
      when: `<t:${Math.floor(vote.at / 1000)}:d>`,
      opinion: opinionOf(vote, labels, words),
      verdict: verdictIn(vote.verdict, labels, words),
      score: numbers.score(vote.score),
      text: vote.text === null ? t('feedback.list.noText') : excerpt(vote.text),
    }),
  );
  const more = older > 0 ? [t('feedback.list.more', { count: older })] : [];
  const intro = lines.length > 0 ? [...lines, ...more].join('\n') : t('feedback.list.none');
  return { title: t('feedback.list.title'), intro, sections: [] };
}
