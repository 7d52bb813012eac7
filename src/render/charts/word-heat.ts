import { setImmediate } from 'node:timers/promises';
import { ink } from '../palette.js';
import { loadFonts } from './fonts.js';
import { writeTitle } from './frame.js';
import { drawHeatLine, heatColour, scaleOf } from './heat-line.js';
import { drawPicture, measuringPen, type Pen } from './picture.js';
import { fontOf, printable, wordsOf, writeText } from './text.js';
import { layOutWords, type HeatSegment, type Line } from './word-layout.js';

/** Words around a coloured message, in the reader's language. */
export interface WordHeatLabels {
  readonly title: string;
  /** End of the scale for words that lean to label 0, such as "towards not spam". */
  readonly towards0: string;
  /** End of the scale for words that lean to label 1. */
  readonly towards1: string;
  /** Log-odds with their sign. */
  readonly logOdds: (value: number) => string;
  /** Said where the message is too long: how many of its characters are shown. */
  readonly cut: (shown: number, total: number) => string;
}

export interface WordHeat {
  readonly segments: readonly HeatSegment[];
  readonly labels: WordHeatLabels;
}

interface Style {
  readonly size: number;
  readonly lineHeight: number;
  readonly mostLines: number;
  readonly density: number;
  readonly notes: boolean;
}

const WIDTH = 640;
const COLUMN = { left: 24, right: 616 };
const TOP = 48;
const FOOT = 66;
const SPACIOUS: Style = { size: 18, lineHeight: 46, mostLines: 8, density: 2, notes: true };
const DENSE: Style = { size: 13, lineHeight: 21, mostLines: 28, density: 1.5, notes: false };
/** Lines drawn before other work gets a turn. */
const LINES_A_TURN = 10;
/** Longer messages never fit the large style, so it is not tried. */
const LONGEST_SPACIOUS = 700;
/** More than this hardly ever fits the dense style either. */
const LONGEST_DENSE = 3000;

/** The colour scale with both ends named. */
function drawScale(pen: Pen, height: number, { segments, labels }: WordHeat): void {
  const [middle, half, y] = [WIDTH / 2, 90, height - 40];
  const scale = scaleOf(segments);
  for (let at = -half; at < half; at += 1) {
    pen.fillStyle = heatColour((at + 0.5) / half);
    pen.fillRect(middle + at, y, 1.5, 12);
  }
  const style = { size: 13, maxWidth: WIDTH / 2 - half - COLUMN.left - 12 };
  writeText(pen, labels.towards0, middle - half - 10, y + 11, {
    ...style,
    align: 'right',
    colour: ink.label0,
  });
  writeText(pen, labels.towards1, middle + half + 10, y + 11, { ...style, colour: ink.label1 });
  for (const [at, value] of [-scale, 0, scale].entries())
    writeText(pen, value === 0 ? '0' : labels.logOdds(value), middle + (at - 1) * half, y + 27, {
      size: 12,
      align: 'center',
      colour: ink.soft,
    });
}

interface Layout {
  readonly style: Style;
  readonly lines: readonly Line[];
  readonly cut: boolean;
}

function linesIn({ size }: Style, segments: readonly HeatSegment[]): readonly Line[] {
  const pen = measuringPen();
  pen.font = fontOf(size);
  const widths = new Map<string, number>();
  const measure = (text: string): number => {
    const width = widths.get(text) ?? pen.measureText(text).width;
    widths.set(text, width);
    return width;
  };
  return layOutWords(segments, measure, COLUMN.right - COLUMN.left);
}

/** Large with numbers where the message is short, else small, and cut where even that is long. */
function layOut(segments: readonly HeatSegment[]): Layout {
  const length = segments.reduce((sum, { text }) => sum + text.length, 0);
  const spacious = length <= LONGEST_SPACIOUS ? linesIn(SPACIOUS, segments) : null;
  if (spacious && spacious.length <= SPACIOUS.mostLines)
    return { style: SPACIOUS, lines: spacious, cut: false };
  const dense = linesIn(DENSE, beginning(segments, LONGEST_DENSE));
  return {
    style: DENSE,
    lines: dense.slice(0, DENSE.mostLines),
    cut: dense.length > DENSE.mostLines || length > LONGEST_DENSE,
  };
}

/** The beginning of the message: no more of it is laid out than can be seen. */
function beginning(segments: readonly HeatSegment[], most: number): readonly HeatSegment[] {
  let left = most;
  return segments.flatMap((segment) => {
    const text = segment.text.slice(0, Math.max(0, left));
    left -= segment.text.length;
    return text === '' ? [] : [{ ...segment, text }];
  });
}

function shownOf(lines: readonly Line[]): number {
  const last = lines.findLast(({ pieces }) => pieces.length > 0)?.pieces.at(-1);
  return last ? last.at + last.text.length : 0;
}

/**
 * The message itself, every word coloured by its contribution: as wide as the card, as high as the
 * message needs up to 650, as PNG. What does not fit is cut, and the picture says so.
 */
export async function wordHeat({ segments, labels }: WordHeat): Promise<Uint8Array> {
  const clean = segments.map(({ text, contribution }) => ({ text: printable(text), contribution }));
  const texts = [...clean.map(({ text }) => text), ...wordsOf(labels)];
  await loadFonts(texts);
  const { style, lines, cut } = layOut(clean);
  await setImmediate();
  const body = TOP + lines.length * style.lineHeight + (cut ? 26 : 0);
  const size = { width: WIDTH, height: Math.ceil(body + FOOT), density: style.density };
  return drawPicture(size, texts, async (pen) => {
    writeTitle(pen, labels.title, size);
    const heat = { ...style, scale: scaleOf(clean), logOdds: labels.logOdds };
    for (const [at, line] of lines.entries()) {
      if (at % LINES_A_TURN === 0) await setImmediate();
      drawHeatLine(pen, line, TOP + at * style.lineHeight + style.size + 6, COLUMN, heat);
    }
    if (cut) {
      const total = clean.reduce((sum, { text }) => sum + text.length, 0);
      writeText(pen, `… ${labels.cut(shownOf(lines), total)}`, COLUMN.left, body - 4, {
        size: 13,
        colour: ink.soft,
        maxWidth: COLUMN.right - COLUMN.left,
      });
    }
    drawScale(pen, size.height, { segments: clean, labels });
  });
}
