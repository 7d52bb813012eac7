import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { LinesPicture, PictureAxis, Spot } from '../teach/picture.js';
import type { TitledPicture } from '../wording/picture.js';
import type { Words } from '../wording/words.js';
import { drawXAxis, drawYAxis, strokeLine, writeTitle, type Frame } from './charts/frame.js';
import { drawPicture, type Pen } from './charts/picture.js';
import { textWidth, writeText } from './charts/text.js';
import { ink } from './palette.js';

const SIZE = { width: 640, height: 400 };
const FRAME: Frame = { left: 70, top: 84, right: 618, bottom: 346 };
const DASH = [7, 5];

type Scale = ScaleLinear<number, number>;
type Line = LinesPicture['lines'][number];

function tickFormat({ write }: PictureAxis, { numbers }: Words): (value: number) => string {
  if (write === 'percent') return (value) => `${numbers.fixed(100 * value, 0)} %`;
  if (write !== 'plain') return (value) => numbers[write](value);
  return (value) =>
    numbers.fixed(value, Number.isInteger(value) ? 0 : Math.abs(value) < 0.1 ? 2 : 1);
}

function clipped(pen: Pen, draw: () => void): void {
  pen.save();
  pen.beginPath();
  pen.rect(FRAME.left, FRAME.top - 2, FRAME.right - FRAME.left, FRAME.bottom - FRAME.top + 4);
  pen.clip();
  draw();
  pen.restore();
}

function drawLine(pen: Pen, { points, tone, dashed }: Line, x: Scale, y: Scale): void {
  pen.beginPath();
  line<Spot>(
    ([at]) => x(at),
    ([, height]) => y(height),
  ).context(pen)([...points]);
  pen.setLineDash(dashed ? DASH : []);
  pen.strokeStyle = ink[tone];
  pen.lineWidth = 2.5;
  pen.stroke();
  pen.setLineDash([]);
}

function drawDots(pen: Pen, dots: readonly Spot[], x: Scale, y: Scale): void {
  for (const [at, height] of dots) {
    pen.beginPath();
    pen.arc(x(at), y(height), 5, 0, 2 * Math.PI);
    pen.fillStyle = ink.text;
    pen.fill();
    pen.strokeStyle = ink.card;
    pen.lineWidth = 1.5;
    pen.stroke();
  }
}

function drawLegend(pen: Pen, lines: readonly Line[], names: readonly string[]): void {
  const y = 62;
  let x = 20;
  names.forEach((name, at) => {
    const { tone = 'soft', dashed = false } = lines[at] ?? {};
    strokeLine(pen, [x, y - 4], [x + 26, y - 4], {
      colour: ink[tone],
      width: 2.5,
      dash: dashed ? DASH : [],
    });
    const style = { size: 13, colour: ink.soft };
    writeText(pen, name, x + 32, y, style);
    x += 32 + textWidth(pen, name, style) + 18;
  });
}

/** Lines with their names above them; PNG, 640 × 400. */
export function lineChart(
  picture: LinesPicture,
  { title, x: xTitle, y: yTitle, names }: TitledPicture,
  words: Words,
): Promise<Uint8Array> {
  const [x, y] = [
    scaleLinear([...picture.x.domain], [FRAME.left, FRAME.right]),
    scaleLinear([...picture.y.domain], [FRAME.bottom, FRAME.top]),
  ];
  const axis = (
    { ticks, ...rest }: PictureAxis,
    scale: Scale,
    name: string,
  ): Parameters<typeof drawXAxis>[2] => ({
    scale,
    ticks,
    title: name,
    format: tickFormat({ ticks, ...rest }, words),
  });
  return drawPicture(SIZE, [title, xTitle, yTitle, ...names], (pen) => {
    writeTitle(pen, title, SIZE);
    drawLegend(pen, picture.lines, names);
    drawXAxis(pen, FRAME, axis(picture.x, x, xTitle));
    drawYAxis(pen, FRAME, axis(picture.y, y, yTitle));
    clipped(pen, () => {
      const { mark } = picture;
      if (mark !== undefined)
        strokeLine(pen, [x(mark), FRAME.top], [x(mark), FRAME.bottom], {
          colour: ink.mark,
          width: 1.5,
          dash: [3, 4],
        });
      for (const one of picture.lines) drawLine(pen, one, x, y);
      drawDots(pen, picture.dots ?? [], x, y);
    });
  });
}
