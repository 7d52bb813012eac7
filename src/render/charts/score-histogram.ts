import { scaleLinear, scaleSqrt, type ScaleLinear } from 'd3-scale';
import type { HistogramBin } from '../../measure/index.js';
import { ink, translucent } from '../palette.js';
import { drawXAxis, strokeLine, writeSummary, writeTitle, type Frame } from './frame.js';
import { hatch } from './hatch.js';
import { drawPicture, type Pen } from './picture.js';
import { textWidth, wordsOf, writeText } from './text.js';

/** Words on a score histogram, in the reader's language; counts are written into them. */
export interface HistogramLabels {
  readonly title: string;
  /** Set and number of messages, in one line. */
  readonly summary: string;
  /** Name of the horizontal axis: the score. */
  readonly score: string;
  /** Heading of the upper half, messages that truly have label 1. */
  readonly label1: string;
  /** Heading of the lower half, messages that truly have label 0. */
  readonly label0: string;
  /** Label 1 at or above the threshold, such as "612 caught". */
  readonly caught: string;
  /** Label 1 below the threshold, such as "30 missed". */
  readonly missed: string;
  /** Label 0 at or above the threshold, such as "3 wrongly flagged". */
  readonly flagged: string;
  /** Label 0 below the threshold, such as "4,514 left alone". */
  readonly passed: string;
  /** The threshold with its value. */
  readonly threshold: string;
  /** The marked score, such as "last message 0.97"; needed only with one. */
  readonly marked?: string;
  /** That bars grow with the square root of their counts. */
  readonly heights: string;
  /** Number on the axis. */
  readonly tick: (value: number) => string;
  /** Number of messages. */
  readonly number: (value: number) => string;
}

export interface ScoreHistogram {
  readonly bins: readonly HistogramBin[];
  readonly threshold: number;
  /** A score to point at, such as that of the last message checked. */
  readonly marked?: number;
  readonly labels: HistogramLabels;
}

/** What the labels are decorated with; their fonts have to be there too. */
const MARKS = '← → ▲';
const SIZE = { width: 640, height: 440 };
const UPPER: Frame = { left: 24, top: 136, right: 616, bottom: 226 };
const LOWER: Frame = { left: 24, top: 280, right: 616, bottom: 370 };

interface Half {
  readonly frame: Frame;
  readonly label: 'label1' | 'label0';
  readonly heading: string;
  readonly below: string;
  readonly above: string;
}

function drawBars(
  pen: Pen,
  { bins, threshold, labels }: ScoreHistogram,
  { frame, label }: Half,
  x: ScaleLinear<number, number>,
): void {
  const most = Math.max(1, ...bins.map((bin) => bin[label]));
  const height = scaleSqrt([0, most], [0, frame.bottom - frame.top]);
  for (const bin of bins) {
    const count = bin[label];
    if (count === 0) continue;
    const tall = Math.max(height(count), 2);
    const box = {
      x: x(bin.from) + 1,
      y: frame.bottom - tall,
      width: x(bin.to) - x(bin.from) - 2,
      height: tall,
    };
    const wrong = label === 'label1' ? bin.to <= threshold : bin.from >= threshold;
    pen.fillStyle = translucent(ink[label], wrong ? 0.2 : 0.75);
    pen.fillRect(box.x, box.y, box.width, box.height);
    if (wrong) hatch(pen, box, ink[label]);
    const words = labels.number(count);
    if (textWidth(pen, words, { size: 12 }) <= box.width + 8)
      writeText(pen, words, box.x + box.width / 2, box.y - 4, {
        size: 12,
        align: 'center',
        colour: ink.soft,
        halo: true,
      });
  }
  strokeLine(pen, [frame.left, frame.bottom], [frame.right, frame.bottom], { colour: ink.soft });
}

/** Heading in the middle; what lies below the threshold at the left, above it at the right. */
function writeHalf(pen: Pen, { frame, label, heading, below, above }: Half): void {
  const y = frame.top - 22;
  const style = { colour: ink[label], halo: true };
  const third = (frame.right - frame.left) / 3;
  writeText(pen, `← ${below}`, frame.left, y, { ...style, maxWidth: third - 8 });
  writeText(pen, heading, (frame.left + frame.right) / 2, y, {
    ...style,
    bold: true,
    align: 'center',
    maxWidth: third - 8,
  });
  writeText(pen, `${above} →`, frame.right, y, { ...style, align: 'right', maxWidth: third - 8 });
}

function drawThreshold(pen: Pen, x: number, label: string): void {
  strokeLine(pen, [x, UPPER.top - 48], [x, LOWER.bottom], { colour: ink.text, dash: [5, 4] });
  const half = textWidth(pen, label) / 2;
  const middle = Math.min(Math.max(x, UPPER.left + half), UPPER.right - half);
  writeText(pen, label, middle, UPPER.top - 54, { align: 'center', halo: true });
}

function drawMarked(pen: Pen, x: number, label: string): void {
  const y = LOWER.bottom + 2;
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x - 7, y + 11);
  pen.lineTo(x + 7, y + 11);
  pen.closePath();
  pen.fillStyle = ink.mark;
  pen.fill();
  writeText(pen, `▲ ${label}`, SIZE.width - 24, SIZE.height - 12, {
    align: 'right',
    colour: ink.mark,
    maxWidth: SIZE.width * 0.45,
  });
}

/** Scores of both classes with the threshold between caught and missed; PNG, 640 × 440. */
export function scoreHistogram(chart: ScoreHistogram): Promise<Uint8Array> {
  const { labels, marked, threshold } = chart;
  const halves: readonly Half[] = [
    {
      frame: UPPER,
      label: 'label1',
      heading: labels.label1,
      below: labels.missed,
      above: labels.caught,
    },
    {
      frame: LOWER,
      label: 'label0',
      heading: labels.label0,
      below: labels.passed,
      above: labels.flagged,
    },
  ];
  return drawPicture(SIZE, [...wordsOf(labels), MARKS], (pen) => {
    const x = scaleLinear([0, 1], [UPPER.left, UPPER.right]).clamp(true);
    writeTitle(pen, labels.title, SIZE);
    writeSummary(pen, labels.summary, SIZE);
    drawXAxis(
      pen,
      { ...LOWER, top: LOWER.bottom },
      {
        scale: x,
        ticks: x.ticks(10),
        title: labels.score,
        format: labels.tick,
      },
    );
    drawThreshold(pen, x(threshold), labels.threshold);
    for (const half of halves) {
      writeHalf(pen, half);
      drawBars(pen, chart, half, x);
    }
    writeText(pen, labels.heights, 24, SIZE.height - 12, {
      size: 12,
      colour: ink.soft,
      maxWidth: SIZE.width * 0.45,
    });
    if (marked !== undefined && labels.marked !== undefined)
      drawMarked(pen, x(marked), labels.marked);
  });
}
