import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { ink } from '../palette.js';
import { strokeLine, writeTitle } from './frame.js';
import { drawPicture, type Pen } from './picture.js';
import { textWidth, wordsOf, writeText } from './text.js';

/** One line of the bill. */
export interface WaterfallItem {
  readonly label: string;
  /** Log-odds that it adds (positive: towards label 1). */
  readonly contribution: number;
}

/** Words on a waterfall, in the reader's language. */
export interface WaterfallLabels {
  readonly title: string;
  /** The first bar: the blank point that the model starts from. */
  readonly start: string;
  /** The last bar: the sum, which is the logit. */
  readonly total: string;
  /** Left side of the scale, such as "← not spam". */
  readonly towards0: string;
  /** Right side of the scale. */
  readonly towards1: string;
  /** Log-odds with their sign. */
  readonly logOdds: (value: number) => string;
}

export interface ReceiptWaterfall {
  readonly start: number;
  /** All items of the bill, "everything else" among them; they lead from start to total. */
  readonly items: readonly WaterfallItem[];
  readonly total: number;
  readonly labels: WaterfallLabels;
}

const WIDTH = 640;
const TOP = 84;
const PITCH = 30;
const BAR_HEIGHT = 18;
const PLOT = { left: 220, right: 556 };

interface Row {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly colour: string;
  readonly bold: boolean;
}

function rowsOf({ start, items, total, labels }: ReceiptWaterfall): readonly Row[] {
  let sum = start;
  const steps = items.map(({ label, contribution }) => {
    const from = sum;
    sum += contribution;
    const colour = contribution < 0 ? ink.label0 : ink.label1;
    return { label, from, to: sum, value: contribution, colour, bold: false };
  });
  return [
    { label: labels.start, from: 0, to: start, value: start, colour: ink.plain, bold: false },
    ...steps,
    { label: labels.total, from: 0, to: total, value: total, colour: ink.mark, bold: true },
  ];
}

function drawRow(pen: Pen, row: Row, y: number, x: ScaleLinear<number, number>, value: string) {
  const [left, right] = [x(row.from), x(row.to)].toSorted((a, b) => a - b);
  if (left === undefined || right === undefined) return;
  const middle = y + BAR_HEIGHT / 2;
  writeText(pen, row.label, PLOT.left - 12, middle, {
    align: 'right',
    baseline: 'middle',
    bold: row.bold,
    maxWidth: PLOT.left - 36,
  });
  pen.fillStyle = row.colour;
  pen.fillRect(left, y, Math.max(right - left, 1.5), BAR_HEIGHT);
  const style = { baseline: 'middle', bold: row.bold, halo: true } as const;
  const room = textWidth(pen, value, style) + 8;
  const beside = row.value >= 0 || left - room < PLOT.left;
  writeText(pen, value, beside ? right + 8 : left - 8, middle, {
    ...style,
    align: beside ? 'left' : 'right',
  });
}

/** The bill as steps from the start to the logit, in log-odds; PNG, 640 wide. */
export function receiptWaterfall(chart: ReceiptWaterfall): Promise<Uint8Array> {
  const { labels } = chart;
  const rows = rowsOf(chart);
  const size = { width: WIDTH, height: TOP + rows.length * PITCH + 14 };
  const ends = rows.flatMap(({ from, to }) => [from, to]);
  const x = scaleLinear([Math.min(...ends), Math.max(...ends)], [PLOT.left, PLOT.right]);
  const texts = [...wordsOf(labels), ...rows.map(({ label }) => label)];
  return drawPicture(size, texts, (pen) => {
    writeTitle(pen, labels.title, size);
    const style = { size: 13, maxWidth: (PLOT.right - PLOT.left) / 2 + 20 };
    writeText(pen, labels.towards0, PLOT.left, TOP - 16, { ...style, colour: ink.label0 });
    writeText(pen, labels.towards1, WIDTH - 24, TOP - 16, {
      ...style,
      colour: ink.label1,
      align: 'right',
    });
    strokeLine(pen, [x(0), TOP - 8], [x(0), size.height - 16], { colour: ink.soft });
    for (const [at, row] of rows.entries()) {
      const y = TOP + at * PITCH;
      if (at < rows.length - 1)
        strokeLine(pen, [x(row.to), y + BAR_HEIGHT], [x(row.to), y + PITCH], {
          colour: ink.soft,
          dash: [2, 2],
        });
      drawRow(pen, row, y, x, labels.logOdds(row.value));
    }
  });
}
