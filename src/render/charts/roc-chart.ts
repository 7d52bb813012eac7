import type { RocPoint } from '../../measure/index.js';
import { rateCurve, type RateCurveLabels } from './rate-curve.js';

export interface RocChart {
  readonly curve: readonly Pick<RocPoint, 'falseAlarmRate' | 'recall'>[];
  /** Where the threshold in use lies. */
  readonly marked?: Pick<RocPoint, 'falseAlarmRate' | 'recall'>;
  /** `xAxis` names the false-alarm rate, `yAxis` the recall. */
  readonly labels: RateCurveLabels;
}

/** ROC curve with the diagonal of a model that guesses, as PNG. */
export function rocChart({ curve, marked, labels }: RocChart): Promise<Uint8Array> {
  const place = ({ falseAlarmRate, recall }: Pick<RocPoint, 'falseAlarmRate' | 'recall'>) => ({
    x: falseAlarmRate,
    y: recall,
  });
  return rateCurve({
    points: curve.map(place),
    guess: [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
    ],
    ...(marked && { marked: place(marked) }),
    stepped: false,
    labels,
  });
}
