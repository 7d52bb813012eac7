import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { CommandFailure } from './failure.js';

/** One labelled message of a file. */
export interface LabelledRow {
  readonly text: string;
  readonly label: 0 | 1;
  /** The file's name without its ending, unless the row names a source. */
  readonly source: string;
  readonly category: string | null;
  /** The part of a data set that the row was meant for: train, valid or test. */
  readonly split: string | null;
  /** Whether it names its fold of both kinds. */
  readonly hasFolds: boolean;
}

const labelled = z.looseObject({
  text: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
  source: z.string().optional(),
  category: z.string().optional(),
  split: z.string().optional(),
  fold: z.int().optional(),
  groupFold: z.int().optional(),
});

const WANTED = '{"text": "…", "label": 0 or 1}';

function rowOf(line: string, place: string, file: string): LabelledRow {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw new CommandFailure(`${place}: not JSON; each line must be ${WANTED}`);
  }
  const row = labelled.safeParse(parsed);
  if (!row.success) throw new CommandFailure(`${place}: each line must be ${WANTED}`);
  const { text, label, source, category = null, split = null, fold, groupFold } = row.data;
  const hasFolds = fold !== undefined && groupFold !== undefined;
  return { text, label, category, split, hasFolds, source: source ?? basename(file, '.jsonl') };
}

/**
 * Reads labelled JSON lines; empty lines are skipped.
 * @throws CommandFailure naming file and line for the first line that is not a labelled message
 */
export async function readLabelled(file: string): Promise<readonly LabelledRow[]> {
  const content = await readFile(file, 'utf8').catch(() => {
    throw new CommandFailure(`cannot read ${file}`);
  });
  return content
    .split('\n')
    .flatMap((line, at) =>
      line.trim() === '' ? [] : [rowOf(line, `${file}, line ${at + 1}`, file)],
    );
}
