/** A line of a table, cut into cells, with its place in the text. */
export interface Line {
  readonly cells: readonly string[];
  readonly start: number;
}

type Separator = ',' | ';' | '\t' | '|' | ' ';

/** Splits one record at the separator outside of double quotes; returns where it ends. */
function record(text: string, from: number, separator: string): { cells: string[]; end: number } {
  const cells: string[] = [];
  let [cell, quoted, at] = ['', false, from];
  for (; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[at++] ?? '';
      else quoted = false;
    } else if (char === '"' && cell.trim() === '') [cell, quoted] = ['', true];
    else if (char === '\n') break;
    else if (char === separator) {
      cells.push(cell.trim());
      cell = '';
    } else cell += char;
  }
  return { cells: [...cells, cell.trim()], end: at };
}

/** White space separates numbers; words that stand one space apart belong together. */
function columnsOf(line: string): string[] {
  const only = line.trim();
  if (!/\s/.test(only)) return [only];
  const parts = line.trim().split(/\s{2,}|\t/u);
  return parts.flatMap((part) => {
    const words = part.split(/\s+/u);
    return words.every(
      (word) => /^[-+]?[\d.]/.test(word) || /^(?:nan|inf|NaN|\.\.\.?)$/i.test(word),
    )
      ? words
      : splitIndex(part);
  });
}

/** A number at either end of a row stands apart: `0 cat.jpg  0.98`, `__label__spam 0.98`. */
function splitIndex(part: string): string[] {
  if (part.startsWith('__label__')) return part.split(/\s+/u);
  const [, text = '', value] = /^(\S.*) (-?\d*\.\d+(?:e[-+]?\d+)?)$/iu.exec(part) ?? [];
  const before = value === undefined ? part : text;
  const [, index, rest = ''] = /^(\d+) (\S.*)$/u.exec(before) ?? [];
  const cells = index === undefined ? [before] : [index, rest];
  return value === undefined ? cells : [...cells, value];
}

function count(line: string, separator: string): number {
  let n = 0;
  for (const char of line) if (char === separator) n++;
  return n;
}

/** The separator that most lines hold equally often; decimal commas are none. */
export function separatorOf(text: string, decimalComma: boolean): Separator {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  let best: { separator: Separator; lines: number } = { separator: ' ', lines: 0 };
  for (const separator of [';', '\t', '|', ','] as const) {
    if (separator === ',' && decimalComma) continue;
    const counts = lines.map((line) => count(line, separator)).filter((n) => n > 0);
    const usual = counts.sort((a, b) => a - b)[Math.floor(counts.length / 2)];
    const alike = counts.filter((n) => n === usual).length;
    if (alike > best.lines && alike >= lines.length * 0.6) best = { separator, lines: alike };
  }
  return best.separator;
}

/** Cuts a text into lines of cells, in one pass. */
export function readLines(text: string, separator: Separator): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const { cells, end } =
      separator === ' '
        ? { cells: columnsOf(text.slice(at, lineEnd)), end: lineEnd }
        : record(text, at, separator);
    if (cells.some((cell) => cell !== '')) lines.push({ cells: bare(cells, separator), start: at });
    at = end + 1;
  }
  return lines;
}

/** A Markdown table has a bar at both ends. */
function bare(cells: readonly string[], separator: Separator): readonly string[] {
  if (separator !== '|') return cells;
  const from = cells[0] === '' ? 1 : 0;
  return cells.slice(from, cells.at(-1) === '' ? -1 : undefined);
}
