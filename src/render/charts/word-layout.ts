import { directionOf } from './direction.js';

/** A stretch of the message, in order; all stretches together are the message. */
export interface HeatSegment {
  readonly text: string;
  /** Log-odds towards label 1 (positive) or label 0 (negative); 0 for what has no share. */
  readonly contribution: number;
}

/** A part of a segment that lies on one line. */
export interface Piece {
  readonly text: string;
  readonly width: number;
  readonly contribution: number;
  /** Index of the segment it belongs to. */
  readonly segment: number;
  /** Where it begins in the message, in UTF-16 units. */
  readonly at: number;
  /** Whether it is the first of its segment that can be seen. */
  readonly first: boolean;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** The way the paragraph runs, by its first letter. */
  readonly base: 'ltr' | 'rtl';
}

type Measure = (text: string) => number;
type Unit = Omit<Piece, 'width'>;

const SPLIT = /\r\n|[\n\r\u2028\u2029]|[^\S\n\r\u2028\u2029]+|\S+/gu;
const NEWLINE = /^[\r\n\u2028\u2029]/;
/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}]/u;
const BLANK = /^\s+$/u;

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const partsOf = (segmenter: Intl.Segmenter, text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);

/** Splits a stretch, keeping positions. */
function splitUnit(unit: Unit, parts: readonly string[]): readonly Unit[] {
  let { at } = unit;
  const visible = parts.findIndex((text) => !BLANK.test(text));
  return parts.map((text, index) => {
    const part = { ...unit, text, at, first: unit.first && index === visible };
    at += text.length;
    return part;
  });
}

/** Spaces, line breaks, words, and the words within scripts that put no spaces between them. */
function unitsOf(segments: readonly HeatSegment[]): readonly Unit[] {
  let at = 0;
  return segments.flatMap(({ text, contribution }, segment) => {
    const whole = { text, contribution, segment, at, first: true };
    at += text.length;
    return splitUnit(whole, text.match(SPLIT) ?? []).flatMap((unit) =>
      UNSPACED.test(unit.text) ? splitUnit(unit, partsOf(words, unit.text)) : [unit],
    );
  });
}

function mayBreakBetween(before: Unit, after: Unit): boolean {
  if (BLANK.test(before.text) || BLANK.test(after.text)) return true;
  if (CLOSING.test(after.text)) return false;
  return UNSPACED.test(before.text) || UNSPACED.test(after.text);
}

/** Units that have to stay on one line. */
function atomsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const atoms: Unit[][] = [];
  for (const unit of units) {
    const [atom, last] = [atoms.at(-1), atoms.at(-1)?.at(-1)];
    if (atom && last && !mayBreakBetween(last, unit)) atom.push(unit);
    else atoms.push([unit]);
  }
  return atoms;
}

/** Cuts an atom that is wider than a line into single characters. */
function charactersOf(atom: readonly Unit[]): readonly (readonly Unit[])[] {
  return atom.flatMap((unit) =>
    splitUnit(unit, partsOf(graphemes, unit.text)).map((part) => [part]),
  );
}

/** Joins neighbours of one segment, so that letters which connect are drawn together. */
function joined(units: readonly Unit[], measure: Measure): readonly Piece[] {
  const merged: Unit[] = [];
  for (const unit of units) {
    const last = merged.at(-1);
    const same = last?.segment === unit.segment && BLANK.test(last.text) === BLANK.test(unit.text);
    if (last && same) merged[merged.length - 1] = { ...last, text: last.text + unit.text };
    else merged.push(unit);
  }
  return merged.map((unit) => ({ ...unit, width: measure(unit.text) }));
}

function withoutEndSpaces(line: readonly Unit[]): readonly Unit[] {
  const end = line.findLastIndex(({ text }) => !BLANK.test(text));
  return line.slice(0, end + 1);
}

function wrapParagraph(
  units: readonly Unit[],
  measure: Measure,
  width: number,
): readonly (readonly Unit[])[] {
  const lines: Unit[][] = [[]];
  let left = width;
  const widthOf = (atom: readonly Unit[]): number =>
    atom.reduce((total, { text }) => total + measure(text), 0);
  const place = (atom: readonly Unit[]): void => {
    const needed = widthOf(atom);
    const blank = atom.every(({ text }) => BLANK.test(text));
    const characters = needed > width && !blank ? charactersOf(atom) : [];
    if (characters.length > 1) {
      characters.forEach(place);
      return;
    }
    if (needed > left && !blank) {
      lines.push([]);
      left = width;
    }
    if (blank && left === width && lines.length > 1) return;
    lines.at(-1)?.push(...atom);
    left -= needed;
  };
  atomsOf(units).forEach(place);
  return lines;
}

/** Paragraphs between line breaks, with no more than one empty one in a row. */
function paragraphsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const paragraphs: Unit[][] = [[]];
  for (const unit of units)
    if (!NEWLINE.test(unit.text)) paragraphs.at(-1)?.push(unit);
    else if (paragraphs.at(-1)?.length !== 0 || paragraphs.at(-2)?.length !== 0)
      paragraphs.push([]);
  return paragraphs;
}

/** Breaks a message into lines of at most `width`, as `measure` measures text. */
export function layOutWords(
  segments: readonly HeatSegment[],
  measure: Measure,
  width: number,
): readonly Line[] {
  return paragraphsOf(unitsOf(segments)).flatMap((paragraph) => {
    const text = paragraph.map((unit) => unit.text).join('');
    const base = directionOf(text) === 'rtl' ? 'rtl' : 'ltr';
    return wrapParagraph(paragraph, measure, width).map((line) => ({
      pieces: joined(withoutEndSpaces(line), measure),
      base,
    }));
  });
}
