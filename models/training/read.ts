import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { groupsOf, type Split } from './groups.js';

/** One labelled message. */
export interface Row {
  readonly text: string;
  /** 1 for label 1, else 0. */
  readonly label: 0 | 1;
  /** Name of the set that it comes from. */
  readonly source: string;
  readonly category: string;
  readonly split: Split;
  /** Stratified fold of the five-fold figures, where the set has folds. */
  readonly fold: number | null;
  /** Fold that keeps near-duplicates together, where the set has folds. */
  readonly groupFold: number | null;
}

const publicRow = z.object({
  text: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
  split: z.enum(['train', 'valid', 'test']),
  fold: z.int().optional(),
  groupFold: z.int().optional(),
});
const ownRow = z.object({
  text: z.string(),
  label: z.union([z.literal(0), z.literal(1)]),
  category: z.string(),
});

/** Name under which the messages written for this project appear in figures. */
export const CORPUS = 'corpus';

async function jsonLines(file: string): Promise<unknown[]> {
  const content = await readFile(file, 'utf8');
  return content
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

async function filesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith('.jsonl')).sort();
}

/** Reads one public set, whose rows carry their split. */
export async function readSet(file: string): Promise<Row[]> {
  const source = basename(file, '.jsonl');
  return z
    .array(publicRow)
    .parse(await jsonLines(file))
    .map((row) => ({
      ...row,
      source,
      category: source,
      fold: row.fold ?? null,
      groupFold: row.groupFold ?? null,
    }));
}

/** The messages written for this project. */
export interface Corpus {
  readonly rows: readonly Row[];
  /** How many rows the largest group of near-duplicates has. */
  readonly largestGroup: number;
}

/** Reads the messages written for this project; near-duplicates share a split. */
export async function readCorpus(folder: string): Promise<Corpus> {
  const files = await filesIn(folder);
  const rows = (await Promise.all(files.map((file) => jsonLines(join(folder, file)))))
    .flat()
    .map((row) => ownRow.parse(row));
  const { splits, largest } = groupsOf(rows.map(({ text }) => text));
  const divided = rows.map((row, index) => ({
    ...row,
    source: CORPUS,
    split: splits[index] ?? 'train',
    fold: null,
    groupFold: null,
  }));
  return { rows: divided, largestGroup: largest };
}

/** Reads every public set in a folder. */
export async function readSets(folder: string): Promise<Row[]> {
  const files = await filesIn(folder);
  return (await Promise.all(files.map((file) => readSet(join(folder, file))))).flat();
}
