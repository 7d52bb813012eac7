import type { ScaleLinear } from 'd3-scale';
import { ink } from '../palette.js';
import type { Pen, Size } from './picture.js';
import { textWidth, writeText } from './text.js';

/** The rectangle that a chart plots in. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Axis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly title: string;
  readonly format: (value: number) => string;
}

const TICK_SIZE = 13;

/** Space for a title above, ticks and axis titles at the left and below. */
export function frameOf({ width, height }: Size, header = 52): Frame {
  return { left: 66, top: header, right: width - 22, bottom: height - 50 };
}

export function writeTitle(pen: Pen, title: string, { width }: Size): void {
  const maxWidth = width - 40;
  const size =
    [17, 15].find((size) => textWidth(pen, title, { size, bold: true }) <= maxWidth) ?? 14;
  writeText(pen, title, 20, 29, { size, bold: true, maxWidth });
}

/** One line under the title, smaller where it is long. */
export function writeSummary(pen: Pen, summary: string, { width }: Size): void {
  const maxWidth = width - 40;
  const size = [14, 13].find((size) => textWidth(pen, summary, { size }) <= maxWidth) ?? 12;
  writeText(pen, summary, 20, 53, { size, colour: ink.soft, maxWidth });
}

interface Stroke {
  readonly colour: string;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** A straight line between two points. */
export function strokeLine(
  pen: Pen,
  from: readonly [number, number],
  to: readonly [number, number],
  { colour, width = 1, dash = [] }: Stroke,
): void {
  pen.beginPath();
  pen.setLineDash([...dash]);
  pen.moveTo(...from);
  pen.lineTo(...to);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
  pen.setLineDash([]);
}

export function drawXAxis(pen: Pen, { left, right, top, bottom }: Frame, axis: Axis): void {
  for (const tick of axis.ticks) {
    const x = axis.scale(tick);
    strokeLine(pen, [x, top], [x, bottom], { colour: ink.grid });
    writeText(pen, axis.format(tick), x, bottom + 17, {
      size: TICK_SIZE,
      colour: ink.soft,
      align: 'center',
    });
  }
  strokeLine(pen, [left, bottom], [right, bottom], { colour: ink.soft });
  const middle = (left + right) / 2;
  writeText(pen, axis.title, middle, bottom + 38, {
    colour: ink.soft,
    align: 'center',
    maxWidth: right - left,
  });
}

export function drawYAxis(pen: Pen, { left, right, top, bottom }: Frame, axis: Axis): void {
  for (const tick of axis.ticks) {
    const y = axis.scale(tick);
    strokeLine(pen, [left, y], [right, y], { colour: ink.grid });
    writeText(pen, axis.format(tick), left - 8, y, {
      size: TICK_SIZE,
      colour: ink.soft,
      align: 'right',
      baseline: 'middle',
    });
  }
  strokeLine(pen, [left, top], [left, bottom], { colour: ink.soft });
  pen.save();
  pen.translate(20, (top + bottom) / 2);
  pen.rotate(-Math.PI / 2);
  writeText(pen, axis.title, 0, 0, {
    colour: ink.soft,
    align: 'center',
    baseline: 'middle',
    maxWidth: bottom - top,
  });
  pen.restore();
}
