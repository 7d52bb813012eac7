import type { PrecisionRecallPoint } from '../../measure/index.js';
import { rateCurve, type RateCurveLabels } from './rate-curve.js';

type Point = Pick<PrecisionRecallPoint, 'precision' | 'recall'>;

export interface PrecisionRecallChart {
  readonly curve: readonly Point[];
  /** Share of label 1 in the data, 0 to 1: the precision of a model that guesses. */
  readonly baseRate: number;
  /** Where the threshold in use lies. */
  readonly marked?: Point;
  /** `xAxis` names the recall, `yAxis` the precision. */
  readonly labels: RateCurveLabels;
}

const place = ({ precision, recall }: Point) => ({ x: recall, y: precision });

/** Precision-recall curve over the share of label 1, as PNG. */
export function precisionRecallChart({
  curve,
  baseRate,
  marked,
  labels,
}: PrecisionRecallChart): Promise<Uint8Array> {
  const start = curve.slice(0, 1).map(({ precision }) => ({ x: 0, y: precision }));
  return rateCurve({
    points: [...start, ...curve.map(place)],
    guess: [
      { x: 0, y: baseRate },
      { x: 1, y: baseRate },
    ],
    ...(marked && { marked: place(marked) }),
    stepped: false,
    labels,
  });
}
