import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { confusion } from '../measure/index.js';
import type { SamplesPicture } from '../teach/picture.js';
import type { TitledPicture } from '../wording/picture.js';
import { sampleLabels, type SampleLabels } from '../wording/teaching-chart.js';
import type { Words } from '../wording/words.js';
import { drawXAxis, strokeLine, writeTitle, type Frame } from './charts/frame.js';
import { drawPicture, type Pen } from './charts/picture.js';
import { textWidth, wordsOf, writeText } from './charts/text.js';
import { ink, translucent } from './palette.js';

const SIZE = { width: 640, height: 400 };
const FRAME: Frame = { left: 24, top: 92, right: 616, bottom: 346 };
const HALF = (FRAME.bottom - FRAME.top) / 2;
const [RADIUS, LEAST_REACH] = [8, 6];
/** Where the first line of dots lies in a row, and the room for those below it. */
const FIRST = 38;
const ROOM = HALF - FIRST - RADIUS - 6;

type Scale = ScaleLinear<number, number>;
type Sample = SamplesPicture['samples'][number];

interface Row {
  readonly label: 0 | 1;
  readonly top: number;
  readonly name: string;
  readonly below: string;
  readonly above: string;
}

function rowsOf(said: SampleLabels): readonly Row[] {
  return [
    { label: 1, top: FRAME.top, name: said.label1, below: said.missed, above: said.caught },
    { label: 0, top: FRAME.top + HALF, name: said.label0, below: said.passed, above: said.alarms },
  ];
}

/** Dots that would cover each other move down a step. */
function stacked(samples: readonly Sample[], x: Scale): readonly (Sample & { level: number })[] {
  const ends: number[] = [];
  return samples
    .toSorted((a, b) => a.logit - b.logit)
    .map((sample) => {
      const at = x(sample.logit);
      const free = ends.findIndex((end) => at - end >= 2 * RADIUS + 1);
      const level = free === -1 ? ends.length : free;
      ends[level] = at;
      return { ...sample, level };
    });
}

/** A full dot is on its right side of the line, a ring on the wrong one. */
function drawDot(pen: Pen, at: number, y: number, colour: string, right: boolean): void {
  pen.beginPath();
  pen.arc(at, y, RADIUS - 1, 0, 2 * Math.PI);
  pen.fillStyle = right ? colour : ink.card;
  pen.fill();
  pen.strokeStyle = colour;
  pen.lineWidth = 3;
  pen.stroke();
}

function drawRow(pen: Pen, row: Row, { samples, threshold }: SamplesPicture, x: Scale): void {
  const colour = row.label === 1 ? ink.label1 : ink.label0;
  pen.fillStyle = translucent(colour, 0.08);
  pen.fillRect(FRAME.left, row.top, FRAME.right - FRAME.left, HALF - 3);
  const style = { size: 13, colour: ink.soft, halo: true } as const;
  const y = row.top + 18;
  const name = `${row.name}:`;
  const start = FRAME.left + 8;
  const heading = { ...style, bold: true, colour };
  writeText(pen, name, start, y, heading);
  writeText(pen, row.below, start + textWidth(pen, name, heading) + 6, y, style);
  writeText(pen, row.above, FRAME.right - 8, y, { ...style, align: 'right' });
  const here = samples.filter(({ label }) => label === row.label);
  const dots = stacked(here, x);
  const step = Math.min(2 * RADIUS + 2, ROOM / Math.max(...dots.map(({ level }) => level), 1));
  for (const { logit, score, level } of dots) {
    const right = score >= threshold === (row.label === 1);
    drawDot(pen, x(logit), row.top + FIRST + level * step, colour, right);
  }
}

function drawThreshold(pen: Pen, at: number, label: string): void {
  strokeLine(pen, [at, FRAME.top - 12], [at, FRAME.bottom], {
    colour: ink.text,
    width: 2,
    dash: [5, 4],
  });
  const half = textWidth(pen, label) / 2;
  const middle = Math.min(Math.max(at, FRAME.left + half), FRAME.right - half);
  writeText(pen, label, middle, FRAME.top - 18, { align: 'center', halo: true });
}

/** The sample messages along the log-odds, mistakes as rings, with the threshold; PNG, 640 × 400. */
export function sampleRows(
  picture: SamplesPicture,
  titled: TitledPicture,
  words: Words,
): Promise<Uint8Array> {
  const { samples, threshold } = picture;
  const said = sampleLabels(titled, confusion(samples, threshold), threshold, words);
  const logit = Math.log(threshold / (1 - threshold));
  const reach = Math.max(
    LEAST_REACH,
    Math.abs(logit),
    ...samples.map((sample) => Math.abs(sample.logit)),
  );
  const x = scaleLinear([-reach, reach], [FRAME.left + 12, FRAME.right - 12]);
  return drawPicture(SIZE, [titled.title, ...wordsOf(said)], (pen) => {
    writeTitle(pen, titled.title, SIZE);
    drawXAxis(pen, FRAME, {
      scale: x,
      ticks: x.ticks(7),
      title: said.axis,
      format: (value) => words.numbers.fixed(value, 0),
    });
    writeText(pen, said.rings, SIZE.width - 24, 29, { size: 13, colour: ink.soft, align: 'right' });
    drawThreshold(pen, x(logit), said.threshold);
    for (const row of rowsOf(said)) drawRow(pen, row, picture, x);
  });
}
