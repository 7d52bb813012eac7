import type { Confusion } from '../../measure/index.js';
import { ink, translucent } from '../palette.js';
import { writeSummary, writeTitle } from './frame.js';
import { hatch } from './hatch.js';
import { drawPicture, type Pen } from './picture.js';
import { wordsOf, writeText } from './text.js';

/** Words on a confusion matrix, in the reader's language. */
export interface ConfusionLabels {
  readonly title: string;
  /** Set and threshold, in one line. */
  readonly summary: string;
  /** Heading of the columns: what the model predicted. */
  readonly predicted: string;
  /** Heading of the rows: what was true. */
  readonly actual: string;
  readonly label0: string;
  readonly label1: string;
  /** Under each count, such as "caught" or "false alarms". */
  readonly truePositive: string;
  readonly falsePositive: string;
  readonly falseNegative: string;
  readonly trueNegative: string;
  /** Number of messages. */
  readonly number: (value: number) => string;
}

export interface ConfusionMatrix {
  readonly cells: Confusion;
  readonly labels: ConfusionLabels;
}

const SIZE = { width: 560, height: 330 };
const [LEFT, TOP, WIDTH, HEIGHT] = [130, 110, 196, 94];
const GAP = 8;

interface Cell {
  readonly name: keyof Confusion;
  readonly row: number;
  readonly column: number;
  readonly truth: 'label0' | 'label1';
  readonly right: boolean;
}

/** Label 0 first, as scikit-learn and Keras print it. */
const CELLS: readonly Cell[] = [
  { name: 'trueNegative', row: 0, column: 0, truth: 'label0', right: true },
  { name: 'falsePositive', row: 0, column: 1, truth: 'label0', right: false },
  { name: 'falseNegative', row: 1, column: 0, truth: 'label1', right: false },
  { name: 'truePositive', row: 1, column: 1, truth: 'label1', right: true },
];

function drawCell(pen: Pen, { name, row, column, truth, right }: Cell, chart: ConfusionMatrix) {
  const { cells, labels } = chart;
  const box = {
    x: LEFT + column * (WIDTH + GAP),
    y: TOP + row * (HEIGHT + GAP),
    width: WIDTH,
    height: HEIGHT,
  };
  pen.fillStyle = translucent(ink[truth], right ? 0.3 : 0.08);
  pen.fillRect(box.x, box.y, box.width, box.height);
  if (!right) hatch(pen, box, translucent(ink[truth], 0.25));
  const middle = box.x + WIDTH / 2;
  const style = { align: 'center', maxWidth: WIDTH - 16, halo: !right } as const;
  writeText(pen, labels.number(cells[name]), middle, box.y + 46, {
    ...style,
    size: 26,
    bold: true,
  });
  writeText(pen, labels[name], middle, box.y + 72, style);
}

/** The four counts at a threshold, mistakes hatched; PNG, 560 × 330. */
export function confusionMatrix(chart: ConfusionMatrix): Promise<Uint8Array> {
  const { labels } = chart;
  return drawPicture(SIZE, wordsOf(labels), (pen) => {
    writeTitle(pen, labels.title, SIZE);
    writeSummary(pen, labels.summary, SIZE);
    writeText(pen, labels.actual, 20, TOP - 12, { colour: ink.soft, maxWidth: LEFT - 28 });
    writeText(pen, labels.predicted, LEFT + WIDTH + GAP / 2, TOP - 32, {
      colour: ink.soft,
      align: 'center',
      maxWidth: 2 * WIDTH,
    });
    for (const [at, label] of (['label0', 'label1'] as const).entries()) {
      const style = { bold: true, colour: ink[label] };
      writeText(pen, labels[label], LEFT + at * (WIDTH + GAP) + WIDTH / 2, TOP - 12, {
        ...style,
        align: 'center',
        maxWidth: WIDTH,
      });
      writeText(pen, labels[label], 20, TOP + at * (HEIGHT + GAP) + HEIGHT / 2, {
        ...style,
        baseline: 'middle',
        maxWidth: LEFT - 28,
      });
    }
    for (const cell of CELLS) drawCell(pen, cell, chart);
  });
}
