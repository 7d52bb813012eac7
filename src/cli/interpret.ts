import { readFileSync } from 'node:fs';
import {
  interpret as read,
  type Interpretation,
  type Options,
  type Reading,
} from '../interpret/index.js';
import { interpretSentences } from '../wording/interpret.js';
import {
  metricSentences,
  noValuesSentence,
  problemSentence,
} from '../wording/interpret-problem.js';
import { doubtSentence, reasonSentence } from '../wording/interpret-reasons.js';
import { wordsFor } from '../wording/words.js';
import { CommandFailure } from './failure.js';
import { plain } from './plain.js';

const words = wordsFor('en');
const { t } = words;

/** What the command line says beside the paste. */
export interface InterpretOptions extends Options {
  readonly json: boolean;
}

/** The bytes of a file. Throws a CommandFailure that names the file when it cannot be read. */
export function fileBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new CommandFailure(`${path} cannot be read (${code})`);
  }
}

function labelName({ labels }: Reading, label: number): string {
  return labels?.names[label] ?? t('interpret.labelOnly', { label: String(label) });
}

function readingAsJson(reading: Reading): object {
  const { kind, reasons, doubts, rows, ...rest } = reading;
  return {
    kind,
    reasons: reasons.map((reason) => ({ ...reason, text: reasonSentence(reason, words) })),
    doubts: doubts.map((doubt) => ({ ...doubt, text: doubtSentence(doubt, reading, words) })),
    ...rest,
    labels: reading.labels?.names ?? null,
    labelsFrom: reading.labels?.from ?? null,
    operator: '>=',
    rows: rows.map(({ label, chosen, ...row }) => ({
      ...row,
      label:
        label === null
          ? (chosen?.map((one) => labelName(reading, one)) ?? null)
          : labelName(reading, label),
    })),
  };
}

function otherAsJson(found: Exclude<Interpretation, Reading>): object {
  const nothing = { reasons: [], doubts: [], labels: null, rows: [], summary: null };
  switch (found.kind) {
    case 'metric-line':
      return { ...found, ...nothing, text: metricSentences(found, words).join(' ') };
    case 'no-values':
      return { ...found, ...nothing, text: noValuesSentence(found, words) };
    case 'unreadable':
      return { ...found, ...nothing, text: problemSentence(found.problem, words) };
  }
}

function readingAsText(reading: Reading): string {
  const said = interpretSentences(reading, words, { named: true });
  const titled = [said.summary, said.truth, said.reasons, said.doubts].flatMap((part) =>
    part && part.body !== '' ? [`${part.title}\n${part.body}`] : [],
  );
  const code = said.code ? [`${said.code.title}\n${said.code.snippet.lines.join('\n')}`] : [];
  const rows = `${said.rows.title}\n${said.rows.lines.join('\n')}`;
  return [said.title, ...said.paragraphs, rows, ...titled, ...code, said.footer].join('\n\n');
}

/** Sentences written for Discord, without the marks that only Discord reads. */
function bare(text: string): string {
  return plain(text).replace(/\\([\\`*_~|<>@#[\]()])/g, '$1');
}

/**
 * Interprets pasted model output and returns what to print.
 * @throws CommandFailure when nothing could be read and no JSON is asked for
 */
export function interpret(input: Uint8Array, { json, ...options }: InterpretOptions): string {
  const found = read(input, options);
  if ('rows' in found)
    return json ? JSON.stringify(readingAsJson(found), null, 2) : bare(readingAsText(found));
  if (json) return JSON.stringify(otherAsJson(found), null, 2);
  switch (found.kind) {
    case 'unreadable':
      throw new CommandFailure(bare(problemSentence(found.problem, words)));
    case 'metric-line':
      return bare([t('interpret.title.metricLine'), ...metricSentences(found, words)].join('\n\n'));
    case 'no-values':
      return bare([t('interpret.title.noValues'), noValuesSentence(found, words)].join('\n\n'));
  }
}
