import { ink, translucent } from '../palette.js';
import { writeTitle } from './frame.js';
import { drawPicture, type Pen } from './picture.js';
import { wordsOf, writeText } from './text.js';

/** One class of a softmax row. */
export interface ProbabilityBar {
  readonly label: string;
  /** Probability, 0 to 1. */
  readonly share: number;
  /** The probability in words: "98.99 %". */
  readonly text: string;
}

export interface ProbabilityRow {
  readonly heading: string;
  readonly bars: readonly ProbabilityBar[];
}

/** Words around the bars, in the reader's language. */
export interface ProbabilityLabels {
  readonly title: string;
  /** Said where not everything fits: rows and classes that are not shown. */
  readonly hidden: (rows: number, classes: number) => string;
}

export interface ProbabilityBars {
  readonly rows: readonly ProbabilityRow[];
  readonly labels: ProbabilityLabels;
}

const WIDTH = 640;
const MOST_ROWS = 6;
const TOP = 50;
const BAR = { left: 214, right: 520, pitch: 24, height: 16 };
const HEADING = 28;

/** More classes for fewer rows, so that the picture stays of one size. */
function classesShown(rows: number): number {
  if (rows === 1) return 12;
  return rows <= 3 ? 5 : 3;
}

/** The likeliest classes, in the order in which the model gives them. */
function likeliest({ bars }: ProbabilityRow, most: number): readonly ProbabilityBar[] {
  const kept = new Set(bars.toSorted((a, b) => b.share - a.share).slice(0, most));
  return bars.filter((bar) => kept.has(bar));
}

function drawBar(pen: Pen, { label, share, text }: ProbabilityBar, y: number, best: boolean) {
  const colour = best ? ink.text : ink.soft;
  const middle = y + BAR.height / 2;
  writeText(pen, label, BAR.left - 10, middle, {
    align: 'right',
    baseline: 'middle',
    bold: best,
    colour,
    maxWidth: BAR.left - 34,
  });
  const whole = BAR.right - BAR.left;
  const width = Math.max(whole * Math.min(Math.max(share, 0), 1), 1.5);
  pen.fillStyle = ink.panel;
  pen.fillRect(BAR.left, y, whole, BAR.height);
  pen.fillStyle = best ? ink.mark : translucent(ink.plain, 0.75);
  pen.fillRect(BAR.left, y, width, BAR.height);
  writeText(pen, text, BAR.right + 10, middle, {
    baseline: 'middle',
    bold: best,
    colour,
    maxWidth: WIDTH - BAR.right - 30,
  });
}

/** Classes of softmax rows with their probabilities, the likeliest marked; PNG, 640 wide. */
export function probabilityBars({ rows, labels }: ProbabilityBars): Promise<Uint8Array> {
  const shown = rows.slice(0, MOST_ROWS);
  const most = classesShown(shown.length);
  const groups = shown.map((row) => ({ ...row, kept: likeliest(row, most) }));
  const hiddenClasses = Math.max(0, ...groups.map(({ bars, kept }) => bars.length - kept.length));
  const hidden = rows.length > shown.length || hiddenClasses > 0;
  const note = hidden ? labels.hidden(rows.length - shown.length, hiddenClasses) : '';
  const bars = groups.reduce((sum, { kept }) => sum + kept.length, 0);
  const body = TOP + groups.length * HEADING + bars * BAR.pitch;
  const height = body + (hidden ? 38 : 18);
  const texts = [
    ...wordsOf(labels),
    note,
    ...groups.flatMap(({ heading, kept }) => [
      heading,
      ...kept.flatMap(({ label, text }) => [label, text]),
    ]),
  ];
  const size = { width: WIDTH, height, density: height > 480 ? 1.5 : 2 };
  return drawPicture(size, texts, (pen) => {
    writeTitle(pen, labels.title, size);
    let y = TOP;
    for (const { heading, kept } of groups) {
      writeText(pen, heading, 24, y + 17, { colour: ink.soft, maxWidth: WIDTH - 48 });
      y += HEADING;
      const best = Math.max(...kept.map(({ share }) => share));
      for (const bar of kept) {
        drawBar(pen, bar, y, bar.share === best);
        y += BAR.pitch;
      }
    }
    if (hidden)
      writeText(pen, note, 24, height - 16, { size: 13, colour: ink.soft, maxWidth: WIDTH - 48 });
  });
}
