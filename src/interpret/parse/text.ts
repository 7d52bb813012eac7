import { MAX_DEPTH, MAX_INPUT, MAX_ROWS, MAX_VALUES } from '../limits.js';
import { chooseArrays } from './choose.js';
import type { Choice } from './choose.js';
import { joinDecimalCommas } from './decimal-comma.js';
import { readDump } from './dump.js';
import { insideFences } from './fences.js';
import { find } from './find.js';
import type { Found } from './find.js';
import { readDtype, readFramework, readHint } from './hints.js';
import { readLoose } from './loose.js';
import type { Loose } from './loose.js';
import { readMetrics } from './metrics.js';
import { joinNamed } from './named.js';
import { withoutNoise } from './noise.js';
import { tooLong } from './number.js';
import { isOutput } from './names.js';
import type { Format, Grid, Hint, NamedRow, Parsed, Paste, Problem } from './paste.js';
import { positionOf } from './position.js';
import { withoutOutput } from './without-output.js';
import { readTable, recordTable } from './table.js';
import type { Table } from './table.js';
import { tokenise } from './tokenise.js';
import type { Token } from './tokenise.js';
import { buildTree } from './tree.js';
import type { Node } from './tree.js';

/** One paste while it is read: the text as it came, without its noise, and what that holds. */
interface Reading {
  readonly source: string;
  readonly quiet: string;
  readonly tokens: readonly Token[];
  readonly nodes: readonly Node[];
  readonly found: Found;
  readonly decimalComma: boolean;
}

const HEAD = 100_000;

function problem(value: Problem): Parsed {
  return { kind: 'problem', problem: value };
}

function formatOf(choice: Choice, source: string): Format {
  const wrapper = choice.best.wrapper ?? '';
  if (/^(?:torch\.)?tensor$/.test(wrapper)) return 'pytorch';
  if (
    /(?:Float|Int|Clamped)\d*Array$/.test(wrapper) ||
    /\b(?:Float|Uint|Int)\d+(?:Clamped)?Array\b/.test(source)
  )
    return 'typed-array';
  if (/\btf\.Tensor\b/.test(source)) return 'tensorflow';
  if (/^\s*Tensor\s*$/m.test(source)) return 'tfjs';
  if (/array$/i.test(wrapper)) return 'numpy';
  if (/^\s*[[{]/.test(source) && /"\s*:/.test(source)) return 'json';
  return source.includes(',') ? 'python' : 'numpy';
}

function paste(
  reading: Reading,
  format: Format,
  content: Paste['content'],
  rest: Partial<Paste> = {},
): Parsed {
  const { source, found } = reading;
  const head = source.length > HEAD ? source.slice(0, HEAD) + source.slice(-1_000) : source;
  return {
    kind: 'paste',
    paste: {
      format,
      framework: readFramework(head),
      dtype: readDtype(head),
      content,
      hint: readHint(tokenise(head)),
      labels: found.labels,
      truth: null,
      confidence: /confiden|\bmost likely\b|\bsure\b/i.test(head),
      ignored: 0,
      ...rest,
    },
  };
}

function namedPaste(reading: Reading, rows: readonly NamedRow[]): Parsed {
  return paste(reading, 'named-scores', { kind: 'named', rows });
}

function gridPaste(
  reading: Reading,
  format: Format,
  grid: Grid,
  rest: Partial<Paste> = {},
): Parsed {
  const values = grid.rows.length * (grid.rows[0]?.length ?? 0);
  const rows = grid.flat ? values : grid.rows.length;
  if (rows > MAX_ROWS || values > MAX_VALUES)
    return problem({ kind: 'too-many-rows', rows: Math.max(rows, values), limit: MAX_ROWS });
  return paste(reading, format, { kind: 'grid', grid }, rest);
}

/** A field named logits says nothing of another field, such as the probabilities beside it. */
function hintFor({ best: { key } }: Choice, hint: Hint | null): Hint | null {
  const ofField = hint?.says === 'logits' && /logits?$/i.test(hint.word);
  return ofField && key !== null && isOutput(key) && !/logits?$/i.test(key) ? null : hint;
}

function fromArrays(reading: Reading, choice: Choice): Parsed {
  const { source, found } = reading;
  const { grid, truth, ignored } = choice;
  const width = grid.rows[0]?.length ?? 0;
  const strings = found.strings.find(({ length }) => length > 1 && length === Math.max(width, 2));
  const labels = found.labels ?? strings ?? null;
  const hint = hintFor(choice, readHint(tokenise(source.slice(0, HEAD))));
  return gridPaste(reading, formatOf(choice, source.slice(0, HEAD)), grid, {
    truth,
    ignored,
    labels,
    hint,
  });
}

function fromTable(reading: Reading, table: Table): Parsed {
  if (table.named) return namedPaste(reading, table.named);
  const { grid, truth, ignored } = table;
  if (!grid) return problem({ kind: 'no-output', numbers: 0 });
  return gridPaste(reading, table.pandas ? 'pandas' : 'table', grid, { truth, ignored });
}

/** A metric line repeats what evaluate() returned: `[0.2548, 0.91]` is then no output either. */
function repeatsMetrics(choice: Choice, metrics: readonly { readonly value: number }[]): boolean {
  const { rows } = choice.grid;
  if (rows.length * (rows[0]?.length ?? 0) > metrics.length) return false;
  const values = rows.flat().map(({ value }) => value);
  return values.every((value) => metrics.some((metric) => Math.abs(metric.value - value) < 1e-3));
}

function fromLoose(reading: Reading, loose: Loose): Parsed {
  if (loose.kind === 'named') return namedPaste(reading, loose.rows);
  if (loose.kind === 'grid') return gridPaste(reading, 'text', loose.grid);
  return problem(withoutOutput(reading.source, reading.tokens));
}

function isTabular({ quiet, decimalComma }: Reading): Table | null {
  const lines = quiet.trim().includes('\n');
  return lines ? readTable(quiet, decimalComma) : null;
}

/** Asks the readers in the order in which a wrong answer is least likely. */
function decide(reading: Reading): Parsed {
  const { found, source, tokens } = reading;
  const choice = chooseArrays(found.arrays, found.gaps);
  const metrics = readMetrics(tokens);
  const named = joinNamed(found.named);
  if (named.length > 0) return namedPaste(reading, named);
  const dump = choice?.fractions ? null : readDump(source.slice(0, HEAD));
  if (dump) return { kind: 'no-values', ...dump };
  if (choice?.fractions && !repeatsMetrics(choice, metrics)) return fromArrays(reading, choice);
  const records = choice?.fractions ? null : recordTable(found.records);
  if (records && metrics.length === 0) return fromTable(reading, records);
  const { mixed } = found;
  if (mixed) {
    const { expected, found: seen, row, start } = mixed;
    const at = positionOf(source, start);
    return problem({ kind: 'mixed-shapes', expected, found: seen, row, at });
  }
  const table = metrics.length > 0 ? null : isTabular(reading);
  if (table) return fromTable(reading, table);
  const loose = readLoose(reading.nodes, reading.quiet);
  if (metrics.length > 0 && (loose.kind === 'none' || choice === null))
    return { kind: 'metrics', metrics };
  if (loose.kind !== 'none') return fromLoose(reading, loose);
  if (choice) return fromArrays(reading, choice);
  const words = found.strings[0];
  if (words) return paste(reading, 'python', { kind: 'words', words: found.strings.flat() });
  return fromLoose(reading, loose);
}

/** Reads whatever somebody pasted; never throws, never evaluates, linear in the length of the text. */
export function readText(source: string, isTable = false): Parsed {
  if (source.trim() === '') return problem({ kind: 'empty' });
  if (source.length > MAX_INPUT)
    return problem({ kind: 'too-large', size: source.length, limit: MAX_INPUT });
  if (source.includes('\0')) return problem({ kind: 'binary' });
  const quiet = withoutNoise(insideFences(source));
  const raw = tokenise(quiet);
  const [only, ...others] = raw.filter(({ kind }) => kind !== 'newline');
  if (only?.kind === 'string' && others.length === 0) return readText(only.text, isTable);
  const long = raw.find(({ kind, text }) => kind === 'number' && tooLong(text));
  if (long)
    return problem({
      kind: 'long-number',
      digits: long.text.length,
      at: positionOf(source, long.start),
    });
  const tokens = joinDecimalCommas(raw);
  const tree = buildTree(tokens);
  if (tree.kind === 'too-deep')
    return problem({ kind: 'too-deep', depth: tree.depth, limit: MAX_DEPTH });
  const { nodes } = tree;
  const decimalComma = tokens.length !== raw.length;
  const reading = { source, quiet, tokens, nodes, found: find(nodes), decimalComma };
  const table = isTable ? readTable(quiet, decimalComma) : null;
  return table ? fromTable(reading, table) : decide(reading);
}
