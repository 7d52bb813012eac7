import { ink, translucent } from '../palette.js';
import { frameOf, strokeLine, writeTitle } from './frame.js';
import { placeLabels } from './label-places.js';
import {
  drawLogisticPlane,
  drawPoint,
  logisticPlane,
  sideOf,
  type Bounds,
  type LogisticLabels,
  type LogisticPlane,
} from './logistic-plane.js';
import { drawPicture, type Pen } from './picture.js';
import { textWidth, wordsOf, writeText } from './text.js';

/** An output that is named on the picture, such as the lowest and the highest. */
export interface NamedOutput {
  readonly logit: number;
  readonly label: string;
}

export interface OutputsOnCurve extends Bounds {
  /** Log-odds of every output; ±Infinity for a sigmoid output of exactly 1 or 0. */
  readonly logits: readonly number[];
  readonly named: readonly NamedOutput[];
  /** Drops a line from each output to its log-odds, for outputs that were logits. */
  readonly showLogits: boolean;
  readonly labels: LogisticLabels;
}

const SIZE = { width: 640, height: 380 };
const HEIGHT = 18;

const scoreOf = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** One of all outputs that would be drawn on the same two pixels. */
function distinct(logits: readonly number[], { x }: LogisticPlane): readonly number[] {
  const places = new Map<number, number>();
  for (const logit of logits) places.set(Math.round(x(logit) / 2), logit);
  return [...places.values()];
}

function drawOutputs(pen: Pen, plane: LogisticPlane, chart: OutputsOnCurve): void {
  const logits = distinct(chart.logits, plane);
  const { frame, x, y } = plane;
  for (const logit of chart.showLogits ? logits : []) {
    const colour = translucent(ink[sideOf(logit, chart)], logits.length > 40 ? 0.35 : 0.8);
    strokeLine(pen, [x(logit), y(scoreOf(logit))], [x(logit), frame.bottom], { colour });
    strokeLine(pen, [x(logit), frame.bottom], [x(logit), frame.bottom + 5], {
      colour,
      width: 2,
    });
  }
  const radius = logits.length > 60 ? 5 : 7;
  for (const logit of logits)
    drawPoint(pen, plane, logit, { colour: ink[sideOf(logit, chart)], radius });
}

function writeNames(pen: Pen, plane: LogisticPlane, chart: OutputsOnCurve): void {
  const { frame, x, y } = plane;
  const style = { size: 15, bold: true } as const;
  const wanted = chart.named.map(({ logit, label }) => {
    const upper = logit >= 0;
    const width = Math.min(textWidth(pen, label, style), 240);
    const left = x(logit) + (upper ? 14 - width * 0.2 : -14 - width * 0.8);
    return {
      left: Math.min(Math.max(left, frame.left + 8), frame.right - 8 - width),
      top: y(scoreOf(logit)) + (upper ? 12 : -12 - HEIGHT),
      width,
      height: HEIGHT,
      step: upper ? 4 : -4,
    };
  });
  const places = placeLabels(wanted, frame);
  for (const [at, { logit, label }] of chart.named.entries()) {
    const place = places[at];
    if (!place) continue;
    writeText(pen, label, place.left, place.top, {
      ...style,
      baseline: 'top',
      halo: true,
      colour: ink[sideOf(logit, chart)],
      maxWidth: 240,
    });
  }
}

/** Every output of a model on the logistic curve with the threshold; PNG, 640 × 380. */
export function outputsOnCurve(chart: OutputsOnCurve): Promise<Uint8Array> {
  const { labels, logits, named } = chart;
  const texts = [...wordsOf(labels), ...named.map(({ label }) => label)];
  return drawPicture(SIZE, texts, (pen) => {
    const plane = logisticPlane(frameOf(SIZE, 70), logits, chart);
    writeTitle(pen, labels.title, SIZE);
    drawLogisticPlane(pen, plane, chart, labels);
    drawOutputs(pen, plane, chart);
    writeNames(pen, plane, chart);
  });
}
