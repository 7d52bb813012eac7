import { scaleLinear, scaleSqrt, type ScaleLinear } from 'd3-scale';
import { wilsonInterval, type ReliabilityBin } from '../../measure/index.js';
import { ink, translucent } from '../palette.js';
import { drawXAxis, drawYAxis, strokeLine, writeSummary, writeTitle, type Frame } from './frame.js';
import { hatch } from './hatch.js';
import { drawPicture, type Pen } from './picture.js';
import { textWidth, wordsOf, writeText } from './text.js';

/** Words on a reliability diagram, in the reader's language. */
export interface ReliabilityLabels {
  readonly title: string;
  /** Set, date and error, in one line. */
  readonly summary: string;
  /** Name of the horizontal axis: the score. */
  readonly score: string;
  /** Name of the vertical axis: the share of messages that truly had label 1. */
  readonly share: string;
  /** Name of the lower strip, whose bars grow with the square root of the messages in a bin. */
  readonly count: string;
  /** What the diagonal stands for: score and share agree. */
  readonly perfect: string;
  /** What hatching means, such as "fewer than 30 messages". */
  readonly thin: string;
  /** What the marked bin is; needed only with one. */
  readonly marked?: string;
  /** Number on an axis. */
  readonly tick: (value: number) => string;
  /** Number of messages. */
  readonly number: (value: number) => string;
}

export interface ReliabilityDiagram {
  readonly bins: readonly ReliabilityBin[];
  /** Bins with fewer messages than this are hatched. */
  readonly thinBelow: number;
  /** Index of the bin that the reader's message falls into. */
  readonly marked?: number;
  readonly labels: ReliabilityLabels;
}

const SIZE = { width: 640, height: 480 };
const UPPER: Frame = { left: 66, top: 92, right: 618, bottom: 336 };
const LOWER: Frame = { left: 66, top: 366, right: 618, bottom: 430 };

type Scale = ScaleLinear<number, number>;

function drawBin(
  pen: Pen,
  { from, to, count, positives, meanScore, share }: ReliabilityBin,
  { x, y, colour, thin }: { x: Scale; y: Scale; colour: string; thin: boolean },
): void {
  if (meanScore === null || share === null) return;
  const box = {
    x: x(from) + 1,
    y: y(share),
    width: x(to) - x(from) - 2,
    height: UPPER.bottom - y(share),
  };
  pen.fillStyle = translucent(colour, thin ? 0.1 : 0.45);
  pen.fillRect(box.x, box.y, box.width, box.height);
  if (thin) hatch(pen, box, translucent(colour, 0.6));
  const { low, high } = wilsonInterval(positives, count);
  const at = x(meanScore);
  strokeLine(pen, [at, y(low)], [at, y(high)], { colour: ink.text, width: 1.5 });
  for (const end of [low, high])
    strokeLine(pen, [at - 4, y(end)], [at + 4, y(end)], { colour: ink.text, width: 1.5 });
  pen.beginPath();
  pen.arc(at, y(share), 4, 0, 2 * Math.PI);
  pen.fillStyle = ink.text;
  pen.fill();
}

function drawCounts(pen: Pen, chart: ReliabilityDiagram, x: Scale): void {
  const { bins, labels, marked, thinBelow } = chart;
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const height = scaleSqrt([0, most], [0, LOWER.bottom - LOWER.top]);
  for (const [at, { from, to, count }] of bins.entries()) {
    const colour = at === marked ? ink.mark : ink.soft;
    const box = {
      x: x(from) + 1,
      y: LOWER.bottom - height(count),
      width: x(to) - x(from) - 2,
      height: height(count),
    };
    pen.fillStyle = translucent(colour, count < thinBelow ? 0.2 : 0.55);
    pen.fillRect(box.x, box.y, box.width, box.height);
    if (count < thinBelow) hatch(pen, box, translucent(colour, 0.6));
    const words = labels.number(count);
    if (textWidth(pen, words, { size: 12 }) <= box.width + 8)
      writeText(pen, words, box.x + box.width / 2, box.y - 4, {
        size: 12,
        align: 'center',
        colour: at === marked ? ink.mark : ink.soft,
      });
  }
  strokeLine(pen, [LOWER.left, LOWER.bottom], [LOWER.right, LOWER.bottom], { colour: ink.soft });
  pen.save();
  pen.translate(20, (LOWER.top + LOWER.bottom) / 2);
  pen.rotate(-Math.PI / 2);
  writeText(pen, labels.count, 0, 0, {
    size: 13,
    colour: ink.soft,
    align: 'center',
    baseline: 'middle',
    maxWidth: LOWER.bottom - LOWER.top + 30,
  });
  pen.restore();
}

function drawLegend(pen: Pen, { labels, marked }: ReliabilityDiagram): void {
  const y = 76;
  const style = { size: 13, colour: ink.soft, maxWidth: 180 };
  strokeLine(pen, [66, y - 4], [90, y - 4], { colour: ink.text, dash: [6, 5] });
  writeText(pen, labels.perfect, 96, y, style);
  let x = 96 + textWidth(pen, labels.perfect, style) + 18;
  hatch(pen, { x, y: y - 11, width: 18, height: 13 }, ink.soft);
  writeText(pen, labels.thin, x + 24, y, style);
  x += 24 + textWidth(pen, labels.thin, style) + 18;
  if (marked === undefined || labels.marked === undefined) return;
  pen.fillStyle = translucent(ink.mark, 0.6);
  pen.fillRect(x, y - 11, 18, 13);
  writeText(pen, labels.marked, x + 24, y, { ...style, maxWidth: SIZE.width - 20 - x - 24 });
}

/** How often label 1 was true among scores of each size, over their counts; PNG, 640 × 480. */
export function reliabilityDiagram(chart: ReliabilityDiagram): Promise<Uint8Array> {
  const { bins, labels, marked, thinBelow } = chart;
  return drawPicture(SIZE, wordsOf(labels), (pen) => {
    const x = scaleLinear([0, 1], [UPPER.left, UPPER.right]);
    const y = scaleLinear([0, 1], [UPPER.bottom, UPPER.top]);
    const format = labels.tick;
    writeTitle(pen, labels.title, SIZE);
    writeSummary(pen, labels.summary, SIZE);
    drawLegend(pen, chart);
    drawXAxis(pen, UPPER, { scale: x, ticks: x.ticks(5), title: '', format: () => '' });
    drawXAxis(pen, LOWER, { scale: x, ticks: x.ticks(5), title: labels.score, format });
    drawYAxis(pen, UPPER, { scale: y, ticks: y.ticks(5), title: labels.share, format });
    for (const [at, bin] of bins.entries())
      drawBin(pen, bin, {
        x,
        y,
        colour: at === marked ? ink.mark : ink.plain,
        thin: bin.count < thinBelow,
      });
    strokeLine(pen, [x(0), y(0)], [x(1), y(1)], { colour: ink.text, dash: [6, 5] });
    drawCounts(pen, chart, x);
  });
}
