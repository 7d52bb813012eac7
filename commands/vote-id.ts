import { writeCustomId } from '../src/bot/custom-id.js';
import type { Verdict } from '../src/explain/verdict.js';

/** What somebody wants with their vote. */
export type VoteAction = 'agree' | 'disagree' | 'label0' | 'label1' | 'keep' | 'drop';

/** What is voted on, as its buttons carry it: they work long after the check itself is gone. */
export interface Ballot {
  readonly check: string;
  /** The Discord message that was checked, or null for a text that somebody typed. */
  readonly message: string | null;
  readonly verdict: Verdict;
  readonly logit: number;
  readonly model: string;
}

/** Letters, since a custom id has little room. */
const ACTIONS = {
  agree: 'a',
  disagree: 'd',
  label0: 'n',
  label1: 'y',
  keep: 'k',
  drop: 'x',
} as const satisfies Record<VoteAction, string>;

const VERDICTS = { label0: '0', label1: '1', unsure: 'u' } as const satisfies Record<
  Verdict,
  string
>;

const LONGEST_MODEL = 26;

function keyOf<Name extends string>(
  letters: Readonly<Record<Name, string>>,
  letter: string,
): Name | undefined {
  for (const name in letters) if (letters[name] === letter) return name;
  return undefined;
}

/** What a vote counts for: the message where there is one, else the one check. */
export function subjectOf({ check, message }: Ballot): string {
  return message ?? check;
}

/** The custom id of a button that votes. */
export function writeVoteId(action: VoteAction, ballot: Ballot): string {
  const { check, message, verdict, logit, model } = ballot;
  const name = model.replaceAll(':', '').slice(0, LONGEST_MODEL);
  const facts = [check, message ?? '', VERDICTS[verdict], logit.toFixed(2), name];
  return writeCustomId('feedback', ACTIONS[action], ...facts);
}

/** Reads what `writeVoteId` wrote; null for another button. */
export function readVoteId(
  letter: string,
  [check = '', message = '', verdictLetter = '', logit = '', model = '']: readonly string[],
): { readonly action: VoteAction; readonly ballot: Ballot } | null {
  const action = keyOf(ACTIONS, letter);
  const verdict = keyOf(VERDICTS, verdictLetter);
  if (action === undefined || verdict === undefined) return null;
  const ballot = { check, message: message || null, verdict, logit: Number(logit), model };
  return { action, ballot };
}
