import { scaleLinear, type ScaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { ink, translucent, type Side } from '../palette.js';
import { drawXAxis, drawYAxis, strokeLine, type Frame } from './frame.js';
import type { Pen } from './picture.js';
import { textWidth, writeText } from './text.js';

/** Words on a logistic curve, in the reader's language. */
export interface LogisticLabels {
  readonly title: string;
  /** Name of the horizontal axis: log-odds of label 1. */
  readonly logOdds: string;
  /** Name of the vertical axis: the score, which is the probability of label 1. */
  readonly score: string;
  /** What a score below every line is called. */
  readonly label0: string;
  /** What a score at or above the threshold is called. */
  readonly label1: string;
  /** What lies between the lower bound and the threshold; needed only with a lower bound. */
  readonly unsure?: string;
  /** The threshold with its value, such as "threshold 0.90". */
  readonly threshold: string;
  /** Number on an axis. */
  readonly tick: (value: number) => string;
}

/** Where the verdicts change, as scores from 0 to 1. */
export interface Bounds {
  readonly threshold: number;
  readonly lowerBound?: number;
}

/** Log-odds as x and scores as y, with the log-odds kept on the picture. */
export interface LogisticPlane {
  readonly frame: Frame;
  readonly limit: number;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}

const NARROWEST = 6;
const WIDEST = 12;

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

const logOdds = (score: number): number => Math.log(score) - Math.log1p(-score);

/** A plane wide enough for these log-odds, up to ±12; what lies beyond is drawn at its edge. */
export function logisticPlane(
  frame: Frame,
  logits: readonly number[],
  { threshold }: Bounds,
): LogisticPlane {
  let reach = NARROWEST;
  const widen = (logit: number): void => {
    if (Number.isFinite(logit)) reach = Math.max(reach, Math.abs(logit) * 1.2);
  };
  logits.forEach(widen);
  widen(logOdds(threshold));
  const limit = Math.min(Math.ceil(reach), WIDEST);
  return {
    frame,
    limit,
    x: scaleLinear([-limit, limit], [frame.left, frame.right]).clamp(true),
    y: scaleLinear([0, 1], [frame.bottom, frame.top]).clamp(true),
  };
}

interface Band {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** The stretches of the log-odds axis that get one verdict each. */
function bandsOf({ frame, x }: LogisticPlane, { threshold, lowerBound }: Bounds): readonly Band[] {
  const upper = x(logOdds(threshold));
  const lower = lowerBound === undefined ? upper : Math.min(x(logOdds(lowerBound)), upper);
  return [
    { side: 'label0', from: frame.left, to: lower },
    { side: 'unsure', from: lower, to: upper },
    { side: 'label1', from: upper, to: frame.right },
  ];
}

function writeVerdicts(
  pen: Pen,
  { frame }: LogisticPlane,
  bands: readonly Band[],
  labels: LogisticLabels,
): void {
  const y = frame.top - 8;
  const style = { bold: true, maxWidth: (frame.right - frame.left) / 3 - 12 };
  writeText(pen, labels.label0, frame.left, y, { ...style, colour: ink.label0 });
  writeText(pen, labels.label1, frame.right, y, {
    ...style,
    colour: ink.label1,
    align: 'right',
  });
  const between = bands.find(({ side, from, to }) => side === 'unsure' && to > from);
  if (!between || labels.unsure === undefined) return;
  const half = textWidth(pen, labels.unsure, style) / 2;
  const middle = (between.from + between.to) / 2;
  const first = textWidth(pen, labels.label0, style);
  const last = textWidth(pen, labels.label1, style);
  const [least, most] = [frame.left + first + 14 + half, frame.right - last - 14 - half];
  writeText(pen, labels.unsure, Math.min(Math.max(middle, least), most), y, {
    ...style,
    colour: ink.unsure,
    align: 'center',
  });
}

function drawThreshold(pen: Pen, plane: LogisticPlane, threshold: number, label: string): void {
  const { frame, x, y } = plane;
  const at = x(logOdds(threshold));
  strokeLine(pen, [at, frame.top], [at, frame.bottom], { colour: ink.text, dash: [5, 4] });
  strokeLine(pen, [frame.left, y(threshold)], [at, y(threshold)], {
    colour: ink.soft,
    dash: [2, 3],
  });
  const room = textWidth(pen, label) + 14;
  const below = threshold >= 0.12;
  const right = below ? at + room < frame.right : at - room < frame.left;
  writeText(pen, label, at + (right ? 7 : -7), below ? frame.bottom - 10 : frame.top + 18, {
    align: right ? 'left' : 'right',
    halo: true,
  });
}

/** Axes, the three coloured stretches with their names, the threshold and the curve. */
export function drawLogisticPlane(
  pen: Pen,
  plane: LogisticPlane,
  bounds: Bounds,
  labels: LogisticLabels,
): void {
  const { frame, limit, x, y } = plane;
  const bands = bandsOf(plane, bounds).filter(({ from, to }) => to > from);
  for (const { side, from, to } of bands) {
    pen.fillStyle = translucent(ink[side], 0.12);
    pen.fillRect(from, frame.top, to - from, frame.bottom - frame.top);
  }
  const format = labels.tick;
  drawXAxis(pen, frame, { scale: x, ticks: x.ticks(9), title: labels.logOdds, format });
  drawYAxis(pen, frame, { scale: y, ticks: y.ticks(5), title: labels.score, format });
  writeVerdicts(pen, plane, bands, labels);
  drawThreshold(pen, plane, bounds.threshold, labels.threshold);
  const steps = Array.from({ length: 201 }, (_, step) => limit * (step / 100 - 1));
  for (const { side, from, to } of bands) {
    pen.save();
    pen.beginPath();
    pen.rect(from, frame.top - 4, to - from, frame.bottom - frame.top + 8);
    pen.clip();
    pen.beginPath();
    line<number>(x, (logit) => y(logistic(logit))).context(pen)(steps);
    pen.strokeStyle = ink[side];
    pen.lineWidth = 3;
    pen.stroke();
    pen.restore();
  }
}

/** Which verdict a logit gets, by score >= threshold, score >= lower bound. */
export function sideOf(logit: number, { threshold, lowerBound = threshold }: Bounds): Side {
  const score = logistic(logit);
  if (score >= threshold) return 'label1';
  return score >= lowerBound ? 'unsure' : 'label0';
}

/** A dot on the curve, or a triangle at the edge for log-odds beyond the picture. */
export function drawPoint(
  pen: Pen,
  { limit, x, y }: LogisticPlane,
  logit: number,
  { colour, radius }: { readonly colour: string; readonly radius: number },
): void {
  const [at, height] = [x(logit), y(logistic(logit))];
  const outward = Math.abs(logit) > limit ? Math.sign(logit) : 0;
  pen.beginPath();
  if (outward === 0) pen.arc(at, height, radius, 0, 2 * Math.PI);
  else {
    pen.moveTo(at + outward * radius, height);
    pen.lineTo(at - outward * radius, height - radius);
    pen.lineTo(at - outward * radius, height + radius);
    pen.closePath();
  }
  pen.fillStyle = colour;
  pen.fill();
  pen.strokeStyle = ink.card;
  pen.lineWidth = 2;
  pen.stroke();
}
