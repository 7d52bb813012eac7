import { group, rollup } from 'd3-array';
import type { KeptVote } from '../src/store/index.js';

/** One labelled message, as training and evaluation read it. */
interface ExportedRow {
  readonly text: string;
  readonly label: 0 | 1;
  readonly category: 'feedback';
}

/** The label that most votes on one text name, or null where they are even. */
function majority(votes: readonly KeptVote[]): 0 | 1 | null {
  const balance = votes.reduce((sum, { label }) => sum + (label === null ? 0 : 2 * label - 1), 0);
  if (balance === 0) return null;
  return balance > 0 ? 1 : 0;
}

/** The votes on each text that somebody let Hamlet keep; a message that was edited has several texts. */
function votesByText(votes: readonly KeptVote[]): ReadonlyMap<string, readonly KeptVote[]> {
  const onOneText = group(votes, ({ subject, model, logit }) => `${subject} ${model} ${logit}`);
  const kept = [...onOneText.values()].flatMap((own) => {
    const text = own.find((vote) => vote.text !== null)?.text ?? null;
    return text === null ? [] : own.map((vote) => ({ text, vote }));
  });
  return rollup(
    kept,
    (own) => own.map(({ vote }) => vote),
    ({ text }) => text,
  );
}

/** Each text that somebody let Hamlet keep, once, with the label of most of its votes. */
export function exportedRows(votes: readonly KeptVote[]): readonly ExportedRow[] {
  return [...votesByText(votes)].flatMap(([text, own]): ExportedRow[] => {
    const label = majority(own);
    return label === null ? [] : [{ text, label, category: 'feedback' }];
  });
}

/** The rows as JSON lines. */
export function jsonLines(rows: readonly ExportedRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
