import { ink } from '../palette.js';
import { frameOf, strokeLine, writeTitle } from './frame.js';
import { type LabelBox, placeLabels } from './label-places.js';
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

/** A message on the curve. */
export interface CurvePoint {
  /** Log-odds of label 1; beyond ±12 it is drawn at the edge of the picture. */
  readonly logit: number;
  /** Its score, as words: "98.99 %". */
  readonly label: string;
  /** A second, smaller line, such as its log-odds. */
  readonly detail?: string;
  /** The message that the picture is about; others are drawn smaller. */
  readonly emphasis: boolean;
}

export interface SigmoidCurve extends Bounds {
  readonly points: readonly CurvePoint[];
  readonly labels: LogisticLabels;
}

const SIZE = { width: 640, height: 360 };
const NOTE_HEIGHT = 38;
/** How far a note moves on at a time where another has its place. */
const NOTE_STEP = 4;

function drawGuides(pen: Pen, { frame, x, y }: LogisticPlane, logit: number, colour: string): void {
  const [at, height] = [x(logit), y(1 / (1 + Math.exp(-logit)))];
  strokeLine(pen, [at, height], [at, frame.bottom], { colour, dash: [2, 3], width: 1.5 });
  strokeLine(pen, [at, height], [frame.left, height], { colour, dash: [2, 3], width: 1.5 });
}

type WantedBox = Parameters<typeof placeLabels>[0][number];

/** Beside the dot: below it on the upper half of the curve, above it on the lower half. */
function noteBox(pen: Pen, { frame, x, y }: LogisticPlane, point: CurvePoint): WantedBox {
  const at = y(1 / (1 + Math.exp(-point.logit)));
  const upper = point.logit >= 0;
  const width = Math.max(
    textWidth(pen, point.label, { size: 20, bold: true }),
    textWidth(pen, point.detail ?? ''),
  );
  const [least, most] = [frame.left + 8 + width / 2, frame.right - 8 - width / 2];
  const beside = x(point.logit) + (upper ? 1 : -1) * (width / 2 + 16);
  const top = Math.min(
    Math.max(upper ? at + 16 : at - NOTE_HEIGHT - 18, frame.top + 4),
    frame.bottom - NOTE_HEIGHT - 30,
  );
  const left = Math.min(Math.max(beside, least), most) - width / 2;
  return { left, top, width, height: NOTE_HEIGHT, step: upper ? NOTE_STEP : -NOTE_STEP };
}

function writeNote(pen: Pen, { left, top, width }: LabelBox, point: CurvePoint, colour: string) {
  const middle = left + width / 2;
  const style = { align: 'center', baseline: 'top', halo: true } as const;
  writeText(pen, point.label, middle, top, { ...style, size: 20, bold: true, colour });
  if (point.detail !== undefined) writeText(pen, point.detail, middle, top + 25, style);
}

/** Writes what each point is, the emphasised one nearest to its dot; notes do not cover each other. */
function writeNotes(pen: Pen, plane: LogisticPlane, points: readonly CurvePoint[], chart: Bounds) {
  const inOrder = points.toSorted((a, b) => Number(b.emphasis) - Number(a.emphasis));
  const wanted = inOrder.map((point) => noteBox(pen, plane, point));
  const places = placeLabels(wanted, plane.frame);
  for (const [index, point] of inOrder.entries()) {
    const place = places[index] ?? wanted[index];
    if (place) writeNote(pen, place, point, ink[sideOf(point.logit, chart)]);
  }
}

/** The logistic curve with messages and the threshold on it, 640 × 360, as PNG. */
export function sigmoidCurve(chart: SigmoidCurve): Promise<Uint8Array> {
  const { points, labels } = chart;
  const texts = [
    ...wordsOf(labels),
    ...points.flatMap(({ label, detail = '' }) => [label, detail]),
  ];
  return drawPicture(SIZE, texts, (pen) => {
    const logits = points.map(({ logit }) => logit);
    const plane = logisticPlane(frameOf(SIZE, 70), logits, chart);
    writeTitle(pen, labels.title, SIZE);
    drawLogisticPlane(pen, plane, chart, labels);
    const inOrder = points.toSorted((a, b) => Number(a.emphasis) - Number(b.emphasis));
    for (const point of inOrder) {
      const colour = ink[sideOf(point.logit, chart)];
      if (point.emphasis) drawGuides(pen, plane, point.logit, colour);
      drawPoint(pen, plane, point.logit, { colour, radius: point.emphasis ? 9 : 6 });
    }
    writeNotes(pen, plane, points, chart);
  });
}
