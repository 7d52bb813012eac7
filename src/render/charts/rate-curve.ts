import { scaleLinear } from 'd3-scale';
import { curveStepAfter, curveLinear, line } from 'd3-shape';
import { ink } from '../palette.js';
import {
  drawXAxis,
  drawYAxis,
  frameOf,
  strokeLine,
  writeSummary,
  writeTitle,
  type Frame,
} from './frame.js';
import { drawPicture, type Pen } from './picture.js';
import { wordsOf, writeText } from './text.js';

/** Words on a curve of two rates, in the reader's language. */
export interface RateCurveLabels {
  readonly title: string;
  /** The area with its value and interval, such as "AUC 0.994 (0.991 to 0.997)". */
  readonly summary: string;
  readonly xAxis: string;
  readonly yAxis: string;
  /** What the dashed line stands for: a model that only guesses. */
  readonly guess: string;
  /** The marked point, such as "threshold 0.90"; needed only with one. */
  readonly threshold?: string;
  /** Number on an axis. */
  readonly tick: (value: number) => string;
}

interface RatePoint {
  readonly x: number;
  readonly y: number;
}

export interface RateCurve {
  readonly points: readonly RatePoint[];
  /** The dashed line, from left to right. */
  readonly guess: readonly [RatePoint, RatePoint];
  readonly marked?: RatePoint;
  /** Whether the curve holds its value until the next point instead of rising in a line. */
  readonly stepped: boolean;
  readonly labels: RateCurveLabels;
}

const SIZE = { width: 640, height: 440 };
const SCALE_TICKS = 5;

function drawMarked(
  pen: Pen,
  { left, right, top, bottom }: Frame,
  [x, y]: readonly [number, number],
  label: string,
): void {
  strokeLine(pen, [x, y], [x, bottom], { colour: ink.soft, dash: [2, 3] });
  strokeLine(pen, [x, y], [left, y], { colour: ink.soft, dash: [2, 3] });
  pen.beginPath();
  pen.arc(x, y, 7, 0, 2 * Math.PI);
  pen.fillStyle = ink.mark;
  pen.fill();
  pen.strokeStyle = ink.card;
  pen.lineWidth = 2;
  pen.stroke();
  const toTheRight = x <= (left + right) / 2;
  writeText(pen, label, x + (toTheRight ? 13 : -13), Math.max(y + 20, top + 20), {
    align: toTheRight ? 'left' : 'right',
    halo: true,
  });
}

function writeGuess(pen: Pen, frame: Frame, from: number, to: number, guess: string): void {
  const width = frame.right - frame.left;
  const angle = Math.atan2(to - from, width);
  pen.save();
  pen.translate(frame.left + width * 0.7, from + (to - from) * 0.7);
  pen.rotate(angle);
  const low = Math.max(from, to) > frame.bottom - 24;
  writeText(pen, guess, 0, low && angle === 0 ? -7 : 17, {
    size: 13,
    colour: ink.soft,
    align: 'center',
    maxWidth: width * 0.55,
  });
  pen.restore();
}

/** Draws a curve of one rate over another, both from 0 to 1, 640 × 440, as PNG. */
export function rateCurve({
  points,
  guess,
  marked,
  stepped,
  labels,
}: RateCurve): Promise<Uint8Array> {
  return drawPicture(SIZE, wordsOf(labels), (pen) => {
    const frame = frameOf(SIZE, 76);
    const x = scaleLinear([0, 1], [frame.left, frame.right]);
    const y = scaleLinear([0, 1], [frame.bottom, frame.top]);
    const format = labels.tick;
    writeTitle(pen, labels.title, SIZE);
    writeSummary(pen, labels.summary, SIZE);
    drawXAxis(pen, frame, { scale: x, ticks: x.ticks(SCALE_TICKS), title: labels.xAxis, format });
    drawYAxis(pen, frame, { scale: y, ticks: y.ticks(SCALE_TICKS), title: labels.yAxis, format });
    const [from, to] = guess;
    strokeLine(pen, [x(from.x), y(from.y)], [x(to.x), y(to.y)], {
      colour: ink.soft,
      dash: [6, 5],
    });
    writeGuess(pen, frame, y(from.y), y(to.y), labels.guess);
    pen.beginPath();
    line<RatePoint>(
      (point) => x(point.x),
      (point) => y(point.y),
    )
      .curve(stepped ? curveStepAfter : curveLinear)
      .context(pen)(points);
    pen.strokeStyle = ink.plain;
    pen.lineWidth = 3;
    pen.lineJoin = 'round';
    pen.stroke();
    if (marked && labels.threshold !== undefined)
      drawMarked(pen, frame, [x(marked.x), y(marked.y)], labels.threshold);
  });
}
