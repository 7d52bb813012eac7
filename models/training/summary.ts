import type { ModelCard } from '../../src/classify/card.js';

const SHOWN = ['f1', 'rocAuc', 'recall', 'recallAt1Percent', 'falseAlarmRate', 'brier', 'ece'];

function measureLine({ set, rows, spam, figures }: ModelCard['measures'][number]): string {
  const values = SHOWN.flatMap((name) => {
    const figure = figures[name];
    return figure ? [`${name} ${figure.value.toFixed(4)}`] : [];
  });
  return `${set}: ${rows} rows, ${spam} spam; ${values.join(', ')}`;
}

/** What a person wants to see when training ends: figures by set, thresholds, disguises, calibration. */
export function summaryOf({
  measures,
  threshold,
  lowerBound,
  attacks,
  calibration,
}: ModelCard): string[] {
  const kept = attacks.map(
    ({ attack, plain, attacked }) => `${attack} ${((100 * attacked) / plain).toFixed(1)} %`,
  );
  return [
    ...measures.map(measureLine),
    `threshold ${threshold}, unsure from ${lowerBound}`,
    `recall kept: ${kept.join(', ')}`,
    `calibration beyond chance on: ${calibration.misses.join(', ') || 'no set'}`,
  ];
}
