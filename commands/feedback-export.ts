import { group } from 'd3-array';
import type { KeptVote } from '../src/store/index.js';

/** One labelled message, as training and evaluation read it. */
interface ExportedRow {
  readonly text: string;
  readonly label: 0 | 1;
  readonly category: 'feedback';
}

/** The label that most votes on one message name, or null where they are even. */
function majority(votes: readonly KeptVote[]): 0 | 1 | null {
  const balance = votes.reduce((sum, { label }) => sum + (label === null ? 0 : 2 * label - 1), 0);
  if (balance === 0) return null;
  return balance > 0 ? 1 : 0;
}

/** Each message whose text somebody let Hamlet keep, once, with the label of most of its votes. */
export function exportedRows(votes: readonly KeptVote[]): readonly ExportedRow[] {
  const bySubject = group(votes, ({ subject }) => subject);
  return [...bySubject.values()].flatMap((own): ExportedRow[] => {
    const text = own.find((vote) => vote.text !== null)?.text ?? null;
    const label = majority(own);
    return text === null || label === null ? [] : [{ text, label, category: 'feedback' }];
  });
}

/** The rows as JSON lines. */
export function jsonLines(rows: readonly ExportedRow[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
